import { expect, test } from 'vitest';
import {
	easyReadAddress,
	easyReadPlaces,
	easyReadStart,
	easyReadVersions,
	findEasyRead,
} from './easy-read.ts';
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

const index = { title: 'Home', easyRead };

test('Easy Read starts at the version of the home page, or without one at the list of all versions', () => {
	expect(easyReadStart(sampleModel({ pages: { index } }))).toBe('/easy-read/');
	expect(easyReadStart(sampleModel({}))).toBe('/pictures/');
});

test('the start page leads to all other versions, those on lived experience first', () => {
	const model = sampleModel({
		'change-ideas': { form: { easyRead } },
		community: { 'being-paid': { easyRead } },
		pages: { index, about: { easyRead } },
	});
	const places = easyReadPlaces(model).map(({ place, versions }) => [
		place,
		...versions.map(({ address }) => address),
	]);
	expect(places).toEqual([
		['Lived experience', '/community/being-paid/easy-read/'],
		['Change ideas', '/change-ideas/form/easy-read/'],
		['About this site', '/about/easy-read/'],
	]);
});
