import { listInWords, lowerFirst } from '../../format/number-words.ts';
import { EVIDENCE_LEVELS } from '../evidence/evidence.ts';
import type { IdeaRow } from '../idea-library/idea-index.ts';
import { OUR_READING } from '../our-reading/our-reading.ts';
import type { WardChoice, WardMatch } from './choose-for-ward.ts';
import type { WardAnswers } from './ward-answers.ts';

/** The answers as readers see them. */
export interface AnswerLabels {
	patients: string;
	change: string;
}

/** Whether an idea’s people and its drivers are our reading and no source’s. */
export interface Readings {
	patients: boolean;
	change: boolean;
}

/** Returns why an idea is named, and what of the answers it does not meet: a sentence each. */
export function reasons(
	match: WardMatch,
	{ evidence, minutes }: Pick<IdeaRow, 'evidence' | 'minutes'>,
	{ answers, labels, readings }: { answers: WardAnswers; labels: AnswerLabels; readings: Readings },
): string[] {
	const marked = (words: string, isReading: boolean) =>
		`${words}${isReading ? ` (${OUR_READING})` : ''}.`;
	const levels = Object.values(EVIDENCE_LEVELS);
	return [
		match.patients === 'named' &&
			marked(`It is for ${lowerFirst(labels.patients)}`, readings.patients),
		match.patients === 'everyone' && marked('It is for everyone on the ward', readings.patients),
		match.patients === 'no' && `No source says that it is for ${lowerFirst(labels.patients)}.`,
		match.change === 'yes' && marked(`It is about “${labels.change}”`, readings.change),
		match.change === 'no' && `It is not about “${labels.change}”.`,
		match.words === 'yes' && `It is about “${answers.words}”.`,
		match.words === 'no' && `It does not mention “${answers.words}”.`,
		timeInWords(match.time, minutes),
		`Evidence ${evidence + 1} of ${levels.length}: ${levels[evidence]?.label}.`,
	].filter((reason) => reason !== false);
}

/** The time is that of a sheet of this site: how long an idea takes is hardly ever published. */
export function timeInWords(time: WardMatch['time'], minutes: number): string {
	if (time === 'unknown') return 'Nobody has published how long it takes.';
	const sheet = `The sheet to start with takes about ${minutes} minutes, as we estimate`;
	return time === 'no' ? `It takes longer than you have: ${lowerFirst(sheet)}.` : `${sheet}.`;
}

/** The words above the ideas: how many fit, or plainly that nobody has published one. */
export function answerInWords(
	{ fits, nearest, unpublished }: WardChoice,
	answers: WardAnswers,
	labels: AnswerLabels,
): { title: string; text: string } {
	const missing = unpublished.map((question) =>
		question === 'words'
			? `about “${answers.words}”`
			: question === 'change'
				? `about “${labels.change}”`
				: `for ${lowerFirst(labels.patients)} in particular`,
	);
	const nobody =
		missing.length > 0 ? `Nobody has published a change idea ${listInWords(missing)}.` : '';
	if (fits.length > 0)
		return {
			title: fits.length === 1 ? '1 idea for your ward' : `${fits.length} ideas for your ward`,
			text: nobody,
		};
	return {
		title: 'Nobody has published this',
		text: [
			nobody || 'No published idea has all that you asked for.',
			nearest.length > 0 ? 'The ideas below come nearest.' : '',
			'You can still start: see how below.',
		]
			.filter(Boolean)
			.join(' '),
	};
}
