import type { Library } from '../../parse/library.ts';
import { writtenIn } from './gather.ts';
import type { WrittenTag } from './tag.ts';

/** Returns every tag of every body and inline field. */
export function tagsOf(library: Library): readonly WrittenTag[] {
	return writtenIn(library).tags;
}
