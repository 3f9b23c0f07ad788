import { rawFields, rawList } from '../../../schema/raw.ts';
import { type EasyReadProblem, easyReadProblems, MOST_WORDS } from '../../prose/easy-read.ts';
import type { Report, Rule } from '../../rule/rule.ts';

export default {
	id: 'language/easy-read',
	severity: 'error',
	about:
		'An Easy Read sentence has at most 15 words and no acronym, and is the only sentence beside its picture.',
	why: 'Easy Read is for people with a learning disability: one idea, one short sentence, one picture.',
	examples: {
		bad: {
			'pages/about.mdx':
				'---\ntitle: About us\neasyRead:\n  sentences:\n    - text: You can ask. The CMHT helps.\n---\n',
		},
		found: 'pages/about.mdx:5:26',
		good: {
			'pages/about.mdx':
				'---\ntitle: About us\neasyRead:\n  sentences:\n    - text: You can ask.\n    - text: A team helps you.\n---\n',
		},
	},
	check(library, report) {
		for (const entry of library.all()) {
			const { sentences } = rawFields(entry.raw?.easyRead);
			for (const [index, sentence] of rawList(sentences).entries()) {
				const { text } = rawFields(sentence);
				if (typeof text !== 'string') continue;
				const path = ['easyRead', 'sentences', index, 'text'];
				for (const problem of easyReadProblems(text)) {
					const at = entry.placeIn(path, problem.start, problem.end);
					report(entry, { at, ...wordsFor(problem, text) });
				}
			}
		}
	},
} satisfies Rule;

function wordsFor({ kind, start, end, words }: EasyReadProblem, text: string): Omit<Report, 'at'> {
	if (kind === 'too-long') {
		return {
			message: `Unexpected sentence of ${words} words, expected at most ${MOST_WORDS}`,
			hint: 'Make two items of it, each with one idea and a picture of its own.',
		};
	}
	if (kind === 'acronym') {
		return {
			message: `Unexpected acronym \`${text.slice(start, end)}\` in an Easy Read sentence, expected words`,
			hint: 'Write out what it stands for, or say it in easier words.',
		};
	}
	return {
		message: `Unexpected ${words} sentences in one item, expected one`,
		hint: 'Give each sentence an item, and a picture, of its own.',
	};
}
