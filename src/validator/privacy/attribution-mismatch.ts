import type { Entry } from '../../parse/entry.ts';
import type { Library } from '../../parse/library.ts';
import type { Place } from '../../parse/text/place.ts';
import { libraryProse } from '../occurrences/library-prose.ts';
import { perLibrary } from '../rule/per-library.ts';
import { findSpeakers } from './speakers.ts';

/** A voice that shows more of a name than its `attribution` allows. */
export interface AttributionMismatch {
	voice: Entry<'voices'>;
	name: string;
	attribution: 'role-only' | 'first-name';
}

/** A first name or an age in the words of a voice that is to be shown by its role only. */
export interface DetailBeyond {
	voice: Entry<'voices'>;
	words: string;
	place: Place;
}

/** Finds the first names and ages in the texts of voices under `role-only`. */
export const findDetailsBeyondAttribution = perLibrary(
	(library: Library): readonly DetailBeyond[] =>
		libraryProse(library).flatMap(({ entry, text, place }) => {
			const voice = entry && library.entry('voices', entry.id);
			if (entry?.collection !== 'voices' || voice?.raw?.attribution !== 'role-only') return [];
			return findSpeakers(text).map(({ start, end }) => ({
				voice,
				words: text.slice(start, end),
				place: place(start, end),
			}));
		}),
);

/**
 * Finds voices whose name goes beyond their attribution: any name under `role-only`, more than one word
 * under `first-name`.
 */
export function findAttributionMismatches(library: Library): AttributionMismatch[] {
	return library.entries('voices').flatMap((voice): AttributionMismatch[] => {
		const { name, attribution } = voice.raw ?? {};
		if (typeof name !== 'string' || name.trim() === '') return [];
		if (attribution === 'role-only') return [{ voice, name, attribution }];
		if (attribution !== 'first-name' || /^\S+$/.test(name.trim())) return [];
		return [{ voice, name, attribution }];
	});
}
