import { HABITS, type Habit } from './habits.ts';
import { readProse } from './read-prose.ts';

/** Lets the words of a habit be on several lines. */
function acrossLines({ pattern, ...habit }: Habit): Habit {
	return { ...habit, pattern: new RegExp(pattern.source.replaceAll(' ', String.raw`\s+`), 'gi') };
}

const ANYWHERE = HABITS.map(acrossLines);
const IN_CONTENT = ANYWHERE.filter(({ codeOnly }) => !codeOnly);

/** Returns the habits in a file, each as `path:line “words”: better words`, in line order. */
export function findHabits(path: string, text: string): string[] {
	const habits = path.startsWith('content/') ? IN_CONTENT : ANYWHERE;
	return readProse(path, text)
		.flatMap((prose) =>
			habits.flatMap(({ pattern, instead }) =>
				[...prose.text.matchAll(pattern)].map(({ index, 0: words }) => ({
					line: prose.line + prose.text.slice(0, index).split('\n').length - 1,
					words: words.replace(/\s+/g, ' '),
					instead,
				})),
			),
		)
		.toSorted((a, b) => a.line - b.line)
		.map(({ line, words, instead }) => `${path}:${line} “${words}”: ${instead}`);
}
