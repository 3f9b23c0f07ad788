import { expect, test } from 'vitest';
import {
	programmeHeadings,
	programmePageHeads,
	programmePageLabels,
} from './programme-headings.ts';

/** Each of them in both tenses. */
const HEADINGS = {
	aim: ['What is the aim?', 'What was the aim?'],
	phases: ['When does it happen?', 'When did it happen?'],
	coaching: ['Which coaching is there?', 'Which coaching was there?'],
	principles: ['Which principles guide it?', 'Which principles guided it?'],
	asks: ['What does it ask of those who take part?', 'What did it ask of those who took part?'],
	cost: ['What does it cost to take part?', 'What did it cost to take part?'],
	evaluation: ['Evaluation', 'Evaluation'],
	sites: ['How many sites take part?', 'How many sites took part?'],
	events: ['Which events are there?', 'Which events were there?'],
	voices: ['Who speaks about it?', 'Who spoke about it?'],
	others: ['Which other programmes are here?', 'Which other programmes are here?'],
} as const;

test('the headings of a programme are in the present while it runs, and in the past once it is over', () => {
	for (const [place, past] of [false, true].entries())
		expect(programmeHeadings(past)).toEqual(
			Object.fromEntries(
				Object.entries(HEADINGS).map(([name, texts]) => [
					name,
					{ depth: 2, slug: `programme-${name}`, text: texts[place] },
				]),
			),
		);
});

test('the names of its pages in its menu are in the same tense', () => {
	expect(Object.values(programmePageLabels(false))).toEqual([
		'Overview',
		'How it works',
		'What has come of it',
		'What is not published',
	]);
	expect(Object.values(programmePageLabels(true))).toEqual([
		'Overview',
		'How it worked',
		'What came of it',
		'What is not published',
	]);
});

test('the titles and summaries of its pages are in the same tense', () => {
	const [now, then] = [programmePageHeads(false), programmePageHeads(true)];
	expect([now['how-it-works'], then['how-it-works']]).toEqual([
		{
			title: 'How the programme works',
			summary: 'Its phases, the coaching, and what it asks of those who take part.',
		},
		{
			title: 'How the programme worked',
			summary: 'Its phases, the coaching, and what it asked of those who took part.',
		},
	]);
	const results = 'Results as far as they are published, and what people said.';
	expect([now.results, then.results]).toEqual([
		{ title: 'What has come of the programme', summary: results },
		{ title: 'What came of the programme', summary: results },
	]);
	const gaps = {
		title: 'What is not published about the programme',
		summary: 'What we looked for and did not find in any public source.',
	};
	expect([now['not-published'], then['not-published']]).toEqual([gaps, gaps]);
});
