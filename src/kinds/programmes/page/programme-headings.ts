import { sectionHeadings } from '../../../ui/section-heading.ts';
import type { ProgrammePlace } from '../pages.ts';

/** Returns the headings of a programme’s sections, in the right tense. */
export function programmeHeadings(past: boolean) {
	return sectionHeadings('programme', {
		aim: past ? 'What was the aim?' : 'What is the aim?',
		phases: past ? 'When did it happen?' : 'When does it happen?',
		coaching: past ? 'Which coaching was there?' : 'Which coaching is there?',
		principles: past ? 'Which principles guided it?' : 'Which principles guide it?',
		asks: past
			? 'What did it ask of those who took part?'
			: 'What does it ask of those who take part?',
		cost: past ? 'What did it cost to take part?' : 'What does it cost to take part?',
		evaluation: 'Evaluation',
		sites: past ? 'How many sites took part?' : 'How many sites take part?',
		events: past ? 'Which events were there?' : 'Which events are there?',
		voices: past ? 'Who spoke about it?' : 'Who speaks about it?',
		others: 'Which other programmes are here?',
	});
}

/** Returns what the pages of a programme are called in its menu, in the right tense. */
export function programmePageLabels(past: boolean): Readonly<Record<ProgrammePlace, string>> {
	return {
		overview: 'Overview',
		'how-it-works': past ? 'How it worked' : 'How it works',
		results: past ? 'What came of it' : 'What has come of it',
		'not-published': 'What is not published',
	};
}

/** Returns the titles and summaries of the further pages of a programme, in the right tense. */
export function programmePageHeads(
	past: boolean,
): Readonly<Record<Exclude<ProgrammePlace, 'overview'>, { title: string; summary: string }>> {
	return {
		'how-it-works': {
			title: past ? 'How the programme worked' : 'How the programme works',
			summary: past
				? 'Its phases, the coaching, and what it asked of those who took part.'
				: 'Its phases, the coaching, and what it asks of those who take part.',
		},
		results: {
			title: past ? 'What came of the programme' : 'What has come of the programme',
			summary: 'Results as far as they are published, and what people said.',
		},
		'not-published': {
			title: 'What is not published about the programme',
			summary: 'What we looked for and did not find in any public source.',
		},
	};
}
