import type { Library } from '../../parse/library.ts';
import { perLibrary } from '../rule/per-library.ts';
import { collectOccurrences } from './collect.ts';
import type { Link } from './link.ts';
import { linksInTag } from './tag-link.ts';

/** Returns every address: in bodies, in inline fields, in components, in fields. */
export const libraryLinks = perLibrary((library: Library): readonly Link[] => {
	const { links, tags } = collectOccurrences(library);
	return [...links, ...tags.flatMap(linksInTag)];
});
