import { expect, test } from 'vitest';
import { guidePath } from '../../graph/guide-path.ts';
import { sampleModel } from '../../graph/sample.ts';
import { linkWithinPath } from './link-within-path.ts';
import { pathInWords } from './path-words.ts';

const model = (...minutes: (number | undefined)[]) =>
	sampleModel({
		guides: Object.fromEntries(
			minutes.map((each, at) => [`step-${at}`, { track: 'onboarding', order: at, minutes: each }]),
		),
	});
const words = (...minutes: (number | undefined)[]) =>
	pathInWords(model(...minutes).items('guides'));

test('a path says how many steps it has, and how long those take whose time is known', () => {
	expect(words()).toBe('No steps are written yet.');
	expect(words(20)).toBe('1 step, about 20 minutes to read and begin.');
	expect(words(20, undefined, 15)).toBe('3 steps, about 35 minutes to read and begin.');
	expect(words(undefined)).toBe('1 step.');
});

const CALLOUT = { component: 'Callout', attributes: { kind: 'note' }, inline: false };

test('links stay on the path, in components too', () => {
	const path = guidePath('carer', model(undefined));
	const link = (address: string) => `<a href="${address}">Step</a>`;
	const own = link('/base/guides/step-0/');
	const inPath = link('/base/guides/for/carer/steps/step-0/');
	expect(
		linkWithinPath([{ html: own }, { ...CALLOUT, children: [{ html: own }] }], path, '/base/'),
	).toEqual([{ html: inPath }, { ...CALLOUT, children: [{ html: inPath }] }]);
});
