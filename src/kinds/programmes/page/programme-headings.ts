import { sectionHeadings } from '../../../ui/section-heading.ts';

/** Returns the headings of a programme’s page, in the right tense. */
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
	});
}
