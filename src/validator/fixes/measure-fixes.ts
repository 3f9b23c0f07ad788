import type { Library } from '../../parse/library.ts';
import { rawFields } from '../../schema/raw.ts';
import { libraryTags } from '../occurrences/tags.ts';
import { meantMeasure, taggedIdea } from '../references/measure-references.ts';
import type { Fix } from './fix.ts';
import { offsetsAt, writtenAt } from './source.ts';

/** Finds references to measures by an id that differs only in case, and by a title: in aims and in run charts. */
export function* measureFixes(library: Library): Generator<Fix> {
	for (const entry of library.entries('change-ideas')) {
		const { measure: before } = rawFields(entry.raw?.aim);
		if (typeof before !== 'string') continue;
		const path = ['aim', 'measure'];
		const after = meantMeasure(before, entry);
		const stretch = after && writtenAt(entry, path, before);
		if (!after || !stretch) continue;
		const [start, end] = stretch;
		const finding = entry.place(path);
		yield { file: entry.file, rule: 'reference/unknown', finding, start, end, before, after };
	}
	for (const tag of libraryTags(library)) {
		const before = tag.name === 'RunChart' ? tag.value('measure') : undefined;
		const idea = before && library.entry('change-ideas', taggedIdea(tag) ?? '');
		const after = before && idea && meantMeasure(before, idea);
		const { document, place: finding } = tag;
		const [start, end] = offsetsAt(document, tag.valuePlace('measure'));
		if (!after || document.text.slice(start, end) !== before) continue;
		yield { file: document.file, rule: 'reference/unknown', finding, start, end, before, after };
	}
}
