import { expect, test } from 'vitest';
import { findWordings, firstLetters } from './find-wordings.ts';
import { WORDINGS } from './index.ts';

const found = (text: string) => findWordings(text).map(({ start, end }) => text.slice(start, end));

test('there are at least 80 wordings, each with advice, a reason and a guide', () => {
	expect(WORDINGS.length).toBeGreaterThanOrEqual(80);
	for (const { write, why, guide } of WORDINGS) {
		expect(write).not.toBe('');
		expect(why).toMatch(/[.]$/);
		expect(guide.url).toMatch(/^https?:\/\//);
	}
});

test('people with a learning disability and autistic people are named as they should be', () => {
	expect(found('For people with a learning disability and autistic people.')).toEqual([]);
});

test('wordings that the guides advise against are found', () => {
	const text =
		'The elderly are bed-bound. She suffers from dementia and is wheelchair-bound. Hard to reach BAME groups. ' +
		'Mental patients, addicts, committed suicide, the homeless, a victim of stroke.';
	expect(found(text)).toEqual([
		'elderly',
		'bed-bound',
		'suffers from',
		'wheelchair-bound',
		'Hard to reach',
		'BAME',
		'Mental patients',
		'addicts',
		'committed suicide',
		'the homeless',
		'victim of',
	]);
});

test('a group named by an adjective alone is found unless a noun follows', () => {
	for (const next of ['', '.', ' and others', ' again', ' said so', ' want more', ' themselves'])
		expect(found(`We asked the disabled${next}`)).toEqual(['the disabled']);
	for (const next of [' people', ' access group', ' toilet', '-led group'])
		expect(found(`We asked the disabled${next}`).includes('the disabled')).toBe(false);
});

test('capitals and curly apostrophes make no difference', () => {
	expect(found('MENTALLY ILL')).toEqual(['MENTALLY ILL']);
	expect(found('a Down’s child')).toEqual(['Down’s child']);
	expect(found("a Down's child")).toEqual(["Down's child"]);
});

test('only whole words count', () => {
	for (const text of [
		'unelderly',
		'elderlyish',
		'psychosis',
		'non-disabled',
		'double-blind',
		'bed-bounded',
		'Madrid',
	])
		expect(found(text)).toEqual([]);
});

test('“the blind” names people, “the blind man” describes one', () => {
	expect(found('It helps the blind.')).toEqual(['the blind']);
	expect(found('The blind and the deaf who came')).toEqual(['The blind', 'the deaf']);
	expect(found('the blind man, a deaf nurse, the disabled people')).toEqual([]);
});

test('a wording that is part of a longer one is reported once, as the longer one', () => {
	expect(found('drug addicts and mixed races')).toEqual(['drug addicts', 'mixed races']);
});

test('a wording with another meaning elsewhere is not reported there', () => {
	for (const text of [
		'victims of hate crime',
		'prison inmates',
		'egg whites',
		'minority ethnic patients',
		'a high-functioning team',
		'Alcoholics Anonymous',
		'an invalid form',
		'non-compliance with the Code',
	])
		expect(found(text)).toEqual([]);
	expect(found('victims of a stroke, ethnic patients')).toEqual(['victims of', 'ethnic patients']);
});

test('nothing is found across a line end', () => {
	expect(found('mentally\nill')).toEqual([]);
});

test('the initial letters of a pattern are known, and whether they are a whole word', () => {
	const letters = (pattern: string) =>
		firstLetters(pattern).map((first) => `${first.letters}${first.whole ? '|' : ''}`);
	expect(letters('cripples?')).toEqual(['cripple']);
	expect(letters('(?:un)?manned')).toEqual(['un', 'manned']);
	expect(letters('(?:drug |ex-)?addicts?')).toEqual(['drug|', 'ex', 'addict']);
	expect(letters('he or she')).toEqual(['he|']);
});

test('every wording starts with letters', () => {
	for (const { words } of WORDINGS)
		for (const { letters } of firstLetters(words)) expect(letters).toMatch(/^[a-z]+$/);
});

test('the words before a wording may be written in several ways', () => {
	expect(found('a learning-disabled man, and learning disabled people')).toEqual([
		'learning-disabled',
		'learning disabled',
	]);
	expect(found('people with autism, the patient’s race.')).toEqual([
		'people with autism',
		'patient’s race',
	]);
	expect(found('women of colour')).toEqual(['women of colour']);
});
