import { expect, test } from 'vitest';
import { check, findings, hints, SITE_YAML } from '../../run/check.ts';
import rule from './readability.ts';

/** Ten words, fifteen syllables: 0.39 × 10 + 11.8 × 1.5 − 10.59 is a reading age of 11.01 years, shown as 11.0. */
const SENTENCE = 'The ward team asked many patients and carers about pictures.';

const files = (readingAge: string, body: string, more = '') => ({
	'site.yaml': `${SITE_YAML}${readingAge}`,
	'guides/a.mdx': `---\ntitle: A guide\n${more}---\n${body}\n`,
});

const TEN = Array.from({ length: 10 }, () => SENTENCE).join(' ');

test('a text of exactly the reading age passes, one a tenth of a year above it does not', () => {
	expect(check(rule, files('readingAge: {default: 11.0}\n', TEN))).toEqual([]);
	expect(check(rule, files('readingAge: {default: 10.9}\n', TEN))).toEqual([
		'guides/a.mdx:4:1 Unexpected reading age of 11 years, expected at most 10.9: this paragraph is the hardest',
	]);
});

/** Ten words, forty syllables: 0.39 × 10 + 11.8 × 4 − 10.59 is a reading age of 40.5 years. */
const HARD =
	'Organisational collaboration necessitates cooperative evaluation; communication everywhere improves individual wards.';

test('a text of fewer than a hundred words may be three years above it', () => {
	const nine = Array.from({ length: 9 }, () => SENTENCE).join(' ');
	expect(check(rule, files('readingAge: {default: 8}\n', nine))).toEqual([]);
	expect(check(rule, files('readingAge: {default: 7.9}\n', nine))).toHaveLength(1);
	expect(check(rule, files('readingAge: {default: 10.9}\n', TEN))).toHaveLength(1);
});

test('fewer than forty words are too short to measure', () => {
	const three = Array.from({ length: 3 }, () => HARD).join(' ');
	expect(check(rule, files('readingAge: {default: 5}\n', three))).toEqual([]);
	expect(check(rule, files('readingAge: {default: 5}\n', `${three} ${HARD}`))).toHaveLength(1);
});

test('a hard paragraph among easy ones is reported separately', () => {
	const hard = Array.from({ length: 4 }, () => HARD).join(' ');
	const easy = Array.from({ length: 90 }, () => 'We met a team at the ward and had our tea.').join(
		' ',
	);
	const found = check(rule, files('readingAge: {default: 11}\n', `${easy}\n\n${hard}\n\n${easy}`));
	expect(found).toHaveLength(1);
	expect(found[0]).toMatch(
		/^guides\/a\.mdx:6:1 Unexpected reading age of [\d.]+ years in this paragraph, expected at most 11$/,
	);
});

test('without a reading age in site.yaml nothing is checked', () => {
	expect(check(rule, files('', TEN))).toEqual([]);
});

test('of several audiences the lowest reading age counts', () => {
	const ages = 'readingAge: {default: 20, carer: 10, qi-coach: 20}\n';
	expect(check(rule, files(ages, TEN, 'audience: [qi-coach, carer]\n'))[0]).toContain(
		'expected at most 10 for the audience “Carer”',
	);
	expect(check(rule, files(ages, TEN, 'audience: [qi-coach]\n'))).toEqual([]);
	expect(check(rule, files(ages, TEN))).toEqual([]);
});

test('an audience without its own reading age has that of everybody', () => {
	expect(
		check(rule, files('readingAge: {default: 10}\n', TEN, 'audience: [carer]\n')),
	).toHaveLength(1);
});

test('the hardest paragraph is named, with its longest sentence and hardest words', () => {
	const hard =
		'Organisational collaboration necessitates communication. Staff, patients and carers on all of the wards that took part in the work met each month.';
	const body = `${TEN}\n\n${hard}\n\n## Organisational responsibilities\n\n| Responsibility |\n| - |\n| Accountability |`;
	const [finding] = check(rule, files('readingAge: {default: 8}\n', body));
	expect(finding).toMatch(/^guides\/a\.mdx:6:1 /);
	expect(hints(rule, files('readingAge: {default: 8}\n', body))).toEqual([
		'Its longest sentence has 18 words: “Staff, patients and carers on all of the wards that took part …”. Its hardest words: “Organisational”, “collaboration”, “communication”. Write shorter sentences and plainer words.',
	]);
});

test('texts in fields count, titles, headings and tables do not', () => {
	const site = `${SITE_YAML}readingAge: {default: 10}\n`;
	const idea = (field: string) => ({
		'site.yaml': site,
		'change-ideas/a.mdx': `---\ntitle: An idea\n${field}: >-\n  ${TEN}\n---\n`,
	});
	expect(check(rule, idea('problem'))).toHaveLength(1);
	expect(check(rule, idea('summary'))).toEqual([]);
});

test('the finding spans the paragraph, and says what to do', () => {
	expect(findings(rule, files('readingAge: {default: 10}\n', TEN))).toEqual([
		{
			file: 'guides/a.mdx',
			line: 4,
			column: 1,
			endLine: 4,
			// Ten sentences of 60 characters and nine spaces.
			endColumn: 610,
			severity: 'warning',
			rule: 'language/readability',
			message:
				'Unexpected reading age of 11 years, expected at most 10: this paragraph is the hardest',
			hint: `Its longest sentence has 10 words: “${SENTENCE}”. Write shorter sentences and plainer words.`,
		},
	]);
});

test('a sentence of twelve words is shown in full, one of thirteen is cut', () => {
	const hintFor = (sentence: string) =>
		hints(rule, files('readingAge: {default: 2}\n', `${TEN} ${sentence}`))[0]?.split('”')[0];
	const twelve = 'One two three four five six seven eight nine ten more words';
	expect(hintFor(`${twelve}.`)).toBe(`Its longest sentence has 12 words: “${twelve}.`);
	expect(hintFor(`${twelve} here.`)).toBe(`Its longest sentence has 13 words: “${twelve} …`);
});

test('a figure in a sentence is left out of the message', () => {
	const sentence =
		'On the ward <Fact id="x"/> of all the people that we asked said that they were well.';
	const [hint] = hints(rule, files('readingAge: {default: 2}\n', `${TEN} ${sentence}`));
	expect(hint).toContain('“On the ward of all the people that we asked said that …”');
	const first =
		'<Fact id="x"/> of all the people that we asked on the ward said that they were well.';
	expect(hints(rule, files('readingAge: {default: 2}\n', `${TEN} ${first}`))[0]).toContain(
		': “of all the people that we asked on the ward said that …”',
	);
});

test('site.yaml has no reading age of its own', () => {
	expect(check(rule, { 'site.yaml': `title: >-\n  ${TEN}\nreadingAge: {default: 5}\n` })).toEqual(
		[],
	);
});
