import { expect, test } from 'vitest';
import { sampleModel } from '../../graph/sample.ts';
import { movedPages } from './moved-pages.ts';

const easyRead = { sentences: [{ text: 'This is short.' }] };

test('each earlier id of an entry leads to its page, and to its Easy Read version', () => {
	const model = sampleModel({
		'change-ideas': { new: { title: 'New', aliases: ['old', 'folder/older'] } },
		tools: { wheel: { title: 'Wheel', aliases: ['ring'], easyRead } },
	});
	expect(movedPages(model).map(({ from, to }) => `${from} ${to}`)).toEqual([
		'/change-ideas/old/ /change-ideas/new/',
		'/change-ideas/folder/older/ /change-ideas/new/',
		'/tools/ring/ /tools/wheel/',
		'/tools/ring/easy-read/ /tools/wheel/easy-read/',
	]);
});

test('an entry that shares its page with others has no earlier page', () => {
	expect(
		movedPages(sampleModel({ facts: { new: { statement: 'New', aliases: ['old'] } } })),
	).toEqual([]);
});
