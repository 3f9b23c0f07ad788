import { libraryProse } from '../../occurrences/library-prose.ts';
import { blockWords, OBJECT } from '../../prose/prose.ts';
import { findHardParts, findHardTexts } from '../../prose/readability.ts';
import { readingLimits } from '../../prose/reading-limits.ts';
import { splitWords } from '../../prose/sentences.ts';
import type { Rule } from '../../rule/rule.ts';

const READING_AGE =
	'title: Site\ntagline: A site\nurl: https://example.org\nfeedback: us@example.org\nfooter: Foot\nreadingAge: {default: 12}\n';

/** As many words as the formula needs, once in long sentences and once in short ones. */
const HARD =
	'Multidisciplinary collaboration necessitates organisational responsibility, comprehensive documentation and continuous evaluation of individual experiences. '.repeat(
		8,
	);
const PLAIN = 'We work as a team. We write down what we do. We ask you how it went. '.repeat(6);

export default {
	id: 'language/readability',
	severity: 'warning',
	about:
		'A text keeps to the reading age that `site.yaml` sets for its audience (Flesch–Kincaid grade and five years).',
	why: 'Many adults read as well as a child of nine to eleven, and everybody reads worse when they are unwell or in a hurry.',
	examples: {
		bad: { 'site.yaml': READING_AGE, 'pages/about.mdx': `---\ntitle: About us\n---\n\n${HARD}\n` },
		found: 'pages/about.mdx:5:1',
		good: {
			'site.yaml': READING_AGE,
			'pages/about.mdx': `---\ntitle: About us\n---\n\n${PLAIN}\n`,
		},
	},
	check(library, report) {
		const limitOf = readingLimits(library);
		for (const prose of libraryProse(library)) {
			const limit = prose.entry && limitOf(prose.entry);
			if (!limit) continue;
			const readers = limit.readers ? ` for the audience “${limit.readers}”` : '';
			for (const { age, whole, paragraph } of findHardTexts(prose, limit.age)) {
				report(prose, {
					at: prose.place(paragraph.start, paragraph.end),
					message: whole
						? `Unexpected reading age of ${age} years, expected at most ${limit.age}${readers}: this paragraph is the hardest`
						: `Unexpected reading age of ${age} years in this paragraph, expected at most ${limit.age}${readers}`,
					hint: advice(blockWords(prose, paragraph)),
				});
			}
		}
	},
} satisfies Rule;

const SENTENCE_WORDS_SHOWN = 12;

function advice(paragraph: string): string {
	const { longestSentence, words } = findHardParts(paragraph);
	const count = splitWords(longestSentence).length;
	const all = longestSentence.replaceAll(OBJECT, '').trim().split(/\s+/);
	const shown = all.slice(0, SENTENCE_WORDS_SHOWN).join(' ');
	const sentence = `Its longest sentence has ${count} words: “${shown}${all.length > SENTENCE_WORDS_SHOWN ? ' …' : ''}”`;
	const hard =
		words.length > 0 ? ` Its hardest words: ${words.map((word) => `“${word}”`).join(', ')}.` : '';
	return `${sentence}.${hard} Write shorter sentences and plainer words.`;
}
