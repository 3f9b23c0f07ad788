import { expect, test } from 'vitest';
import { twinAddress, twinOf, twinsOf } from './easy-read.ts';
import { sampleModel } from './sample.ts';

const easyRead = { sentences: [{ text: 'A nurse helps you.' }] };

test('a twin stands below the page of its entry', () => {
	expect(twinAddress('/change-ideas/a/b/')).toBe('/change-ideas/a/b/easy-read/');
	expect(twinAddress('/')).toBe('/easy-read/');
});

test('an entry that shares its page with others has no twin', () => {
	expect(twinAddress('/voices/#nurse')).toBeUndefined();
	const model = sampleModel({ voices: { nurse: { easyRead } } });
	expect(twinsOf(model)).toEqual([]);
});

test('each entry with Easy Read sentences has one twin, that of the leading programme below its own address', () => {
	const model = sampleModel(
		{
			programmes: { a: { easyRead }, b: { easyRead } },
			guides: { first: { easyRead }, second: {} },
			pages: { about: { easyRead } },
		},
		{ programme: 'b' },
	);
	expect(
		twinsOf(model)
			.map(({ address }) => address)
			.sort(),
	).toEqual([
		'/about/easy-read/',
		'/guides/first/easy-read/',
		'/programme/easy-read/',
		'/programmes/a/easy-read/',
	]);
	const second = model.item('guides', 'second');
	expect(second && twinOf(second, model)).toBeUndefined();
});
