import type { Library } from '../../parse/library.ts';
import { rawFields } from '../../schema/raw.ts';
import { libraryTags } from '../occurrences/tags.ts';
import { measureIds, taggedIdea } from '../references/measure-references.ts';
import type { Fix } from './fix.ts';
import { offsetsAt, writtenAt } from './source.ts';

/** Finds references to measures that differ only in case: in the aim of a change idea, and in run charts. */
export function* measureFixes(library: Library): Generator<Fix> {
	for (const entry of library.entries('change-ideas')) {
		const { measure: before } = rawFields(entry.raw?.aim);
		if (typeof before !== 'string') continue;
		const path = ['aim', 'measure'];
		const after = inSmallLetters(before, measureIds(entry));
		const stretch = after && writtenAt(entry, path, before);
		if (!after || !stretch) continue;
		const [start, end] = stretch;
		const finding = entry.place(path);
		yield { file: entry.file, rule: 'reference/unknown', finding, start, end, before, after };
	}
	for (const tag of libraryTags(library)) {
		const before = tag.name === 'RunChart' ? tag.value('measure') : undefined;
		const idea = before && library.entry('change-ideas', taggedIdea(tag) ?? '');
		const after = before && idea && inSmallLetters(before, measureIds(idea));
		const { document, place: finding } = tag;
		const [start, end] = offsetsAt(document, tag.valuePlace('measure'));
		if (!after || document.text.slice(start, end) !== before) continue;
		yield { file: document.file, rule: 'reference/unknown', finding, start, end, before, after };
	}
}

function inSmallLetters(id: string, known: readonly string[]): string | undefined {
	const small = id.toLowerCase();
	return !known.includes(id) && known.includes(small) ? small : undefined;
}
