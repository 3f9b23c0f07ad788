import { duplicateDocuments, libraryDocuments } from '../documents/documents.ts';
import { libraryMask } from '../privacy/mask.ts';
import { perLibrary } from '../rule/per-library.ts';

/** Returns the lines of the readable files, to show findings in context, by the paths in findings. */
export const sourceLines = perLibrary((library) => {
	const mask = libraryMask(library);
	const texts = new Map<string, () => string>();
	const add = ({ file, text }: { file: string; text: string }) =>
		texts.set(mask.path(file), () => mask.text(file, text));
	for (const { document } of [...libraryDocuments(library), ...duplicateDocuments(library)])
		add(document);
	for (const data of library.data.values()) add(data);
	const lines = new Map<string, readonly string[]>();
	return (file: string): readonly string[] | undefined => {
		const text = texts.get(file);
		if (text && !lines.has(file)) lines.set(file, text().split('\n'));
		return lines.get(file);
	};
});
