import type { Entry } from '../../parse/entry.ts';
import type { Library } from '../../parse/library.ts';

/** A voice that shows more of a name than its `attribution` allows. */
export interface NameBeyond {
	voice: Entry<'voices'>;
	name: string;
	attribution: 'role-only' | 'first-name';
}

/**
 * Finds voices whose name goes beyond their attribution: any name under `role-only`, more than one word
 * under `first-name`.
 */
export function namesBeyondAttribution(library: Library): NameBeyond[] {
	return library.entries('voices').flatMap((voice): NameBeyond[] => {
		const { name, attribution } = voice.raw ?? {};
		if (typeof name !== 'string' || name.trim() === '') return [];
		if (attribution === 'role-only') return [{ voice, name, attribution }];
		if (attribution !== 'first-name' || /^\S+$/.test(name.trim())) return [];
		return [{ voice, name, attribution }];
	});
}
