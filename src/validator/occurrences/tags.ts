import type { Library } from '../../parse/library.ts';
import { collectOccurrences } from './collect.ts';
import type { WrittenTag } from './tag.ts';

/** Returns every tag of every body and inline field. */
export function libraryTags(library: Library): readonly WrittenTag[] {
	return collectOccurrences(library).tags;
}
