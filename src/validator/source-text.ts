import { documentsOf } from './documents.ts';
import { perLibrary } from './per-library.ts';

/** The lines of the files that could be read, to show findings in their place. */
export const linesOf = perLibrary((library) => {
	const texts = new Map<string, string>();
	for (const { document } of documentsOf(library)) texts.set(document.file, document.text);
	for (const { file, text } of library.data.values()) texts.set(file, text);
	const lines = new Map<string, readonly string[]>();
	return (file: string): readonly string[] | undefined => {
		const text = texts.get(file);
		if (text !== undefined && !lines.has(file)) lines.set(file, text.split('\n'));
		return lines.get(file);
	};
});
