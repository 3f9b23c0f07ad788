import { expect, test } from 'vitest';
import { guidePath } from '../../graph/guide-path.ts';
import { sampleModel } from '../../graph/sample.ts';
import { pathToolHead } from './path-tool.ts';

const model = sampleModel({});

test('a tool for a role is a copy of the one for everyone, and its tab names the role', () => {
	expect(pathToolHead('check', guidePath('ward-leader', model))).toEqual({
		title: 'Are you ready?',
		kind: 'Self-check',
		tabTitle: 'Are you ready? (Ward leader)',
		copyOf: '/guides/for/everyone/check/',
		crumbs: [
			{ label: 'Guides', address: '/guides/' },
			{ label: 'Your steps: ward leader', address: '/guides/for/ward-leader/' },
		],
	});
});

test('the tool for everyone is a copy of none', () => {
	expect(pathToolHead('plan', guidePath('everyone', model))).not.toHaveProperty('copyOf');
});
