import { expect, test } from 'vitest';
import { easyReadAddress, easyReadVersions, findEasyRead } from './easy-read.ts';
import { sampleModel } from './sample.ts';

const easyRead = { sentences: [{ text: 'A nurse helps you.' }] };

test('an Easy Read version is below the page of its entry', () => {
	expect(easyReadAddress('/change-ideas/a/b/')).toBe('/change-ideas/a/b/easy-read/');
	expect(easyReadAddress('/')).toBe('/easy-read/');
});

test('an entry that shares its page with others has no Easy Read version', () => {
	expect(easyReadAddress('/voices/#nurse')).toBeUndefined();
	const model = sampleModel({ voices: { nurse: { easyRead } } });
	expect(easyReadVersions(model)).toEqual([]);
});

test('each entry with Easy Read sentences has an Easy Read version, the leading programme’s below its own address', () => {
	const model = sampleModel(
		{
			programmes: { a: { easyRead }, b: { easyRead } },
			guides: { first: { easyRead }, second: {} },
			pages: { about: { easyRead } },
		},
		{ programme: 'b' },
	);
	expect(
		easyReadVersions(model)
			.map(({ address }) => address)
			.sort(),
	).toEqual([
		'/about/easy-read/',
		'/guides/first/easy-read/',
		'/programme/easy-read/',
		'/programmes/a/easy-read/',
	]);
	const second = model.item('guides', 'second');
	expect(second && findEasyRead(second, model)).toBeUndefined();
});
