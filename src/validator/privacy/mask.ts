import { LineIndex, type Place } from '../../parse/text/place.ts';
import { plainCharacters } from '../prose/plain-characters.ts';
import type { Stretch } from '../prose/sentences.ts';
import { perLibrary } from '../rule/per-library.ts';
import { allowedContacts } from './allowed-contacts.ts';
import { findAttributionMismatches, findDetailsBeyondAttribution } from './attribution-mismatch.ts';
import { findFullDates } from './birth-dates.ts';
import { maskStretches } from './identifiers.ts';
import { identifiersInName, libraryIdentifiers } from './library-identifiers.ts';
import { Pieces } from './pieces.ts';
import { type WordsAtPlace, WordsAtPlaces } from './words-at-places.ts';

/** Masks identifying details in everything that the validator prints. */
export interface Mask {
	/** Returns the path of a file as it may be shown. */
	path(file: string): string;
	/** Returns words about a file as they may be shown; for a place in it, without any part of an identifier there. */
	words(words: string, file: string, at?: Place): string;
	/** Returns the text of a file as it may be shown, with the same length of each line. */
	text(file: string, text: string): string;
}

/** What must not be shown of a file, in addition to what is recognised by its form. */
interface Private {
	places: Place[];
	/** The texts at each of the places. */
	wordsAt: WordsAtPlace[];
	/** Dates of birth, wherever they are. */
	dates: Set<string>;
	/** Names beyond their attribution. */
	names: string[];
	/** All of these, for truncated words. */
	words: string[];
	/** The pieces of those that are recognised by their form. */
	pieces: Pieces;
}

export const libraryMask = perLibrary((library): Mask => {
	const allowed = allowedContacts(library);
	const byFile = new Map<string, Private>();
	const of = (file: string): Private => {
		let known = byFile.get(file);
		if (!known) {
			known = {
				places: [],
				wordsAt: [],
				dates: new Set(),
				names: [],
				words: [],
				pieces: new Pieces(),
			};
			byFile.set(file, known);
		}
		return known;
	};
	for (const { kind, file, words, place, inName } of libraryIdentifiers(library)) {
		if (inName) continue;
		of(file).places.push(place);
		of(file).wordsAt.push({ place, words });
		of(file).words.push(words);
		of(file).pieces.add(words, kind);
		if (kind === 'birth-date') of(file).dates.add(plainCharacters(words));
	}
	for (const { voice, name } of findAttributionMismatches(library)) {
		of(voice.file).places.push(voice.place(['name']));
		of(voice.file).names.push(name);
		of(voice.file).words.push(name);
	}
	for (const { voice, words, place } of findDetailsBeyondAttribution(library)) {
		of(voice.file).places.push(place);
		of(voice.file).names.push(words);
		of(voice.file).words.push(words);
	}
	const byForm = (words: string) => maskStretches(words, identifiersInName(words, allowed));
	const path = remembered(byForm);
	const words = remembered(byForm);
	return {
		path,
		words(said, file, at) {
			const known = byFile.get(file);
			if (!known) return words(said);
			const whole = words(maskStretches(said, knownIn(said, known)));
			return at ? maskStretches(whole, partsIn(whole, placesOf(known), at)) : whole;
		},
		text(file, text) {
			const found: Stretch[] = identifiersInName(text, allowed);
			const known = byFile.get(file);
			if (!known) return maskStretches(text, found);
			const lines = new LineIndex(text);
			const stretches = known.places.map(({ line, column, endLine, endColumn }) => ({
				start: lines.offset(line, column),
				end: lines.offset(endLine, endColumn),
			}));
			return maskStretches(text, [...found, ...stretches, ...knownIn(text, known)]);
		},
	};
});

/** Parts of an identifier that other rules quote: “SMITH” of an e-mail address, “5919 people” of an NHS number. */
function partsIn(said: string, known: WordsAtPlaces, at: Place): Stretch[] {
	const parts = new Set(
		known.overlapping(at).flatMap((words) => words.match(/[\p{L}\p{N}]{2,}/gu) ?? []),
	);
	if (parts.size === 0) return [];
	return [...said.matchAll(/[\p{L}\p{N}]+/gu)]
		.filter(([word]) => parts.has(word))
		.map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

const placed = new WeakMap<Private, WordsAtPlaces>();

function placesOf(known: Private): WordsAtPlaces {
	let places = placed.get(known);
	if (!places) {
		places = new WordsAtPlaces(known.wordsAt);
		placed.set(known, places);
	}
	return places;
}

/** Findings repeat the same words. */
function remembered(work: (words: string) => string): (words: string) => string {
	const known = new Map<string, string>();
	return (words) => {
		let found = known.get(words);
		if (found === undefined) {
			found = work(words);
			known.set(words, found);
		}
		return found;
	};
}

function knownIn(text: string, { dates, names, words, pieces }: Private): Stretch[] {
	const found: Stretch[] = pieces.find(text);
	if (dates.size > 0) {
		const plain = plainCharacters(text);
		const isKnown = ({ start, end }: Stretch) => dates.has(plain.slice(start, end));
		found.push(...findFullDates(plain).filter(isKnown));
	}
	for (const name of names) {
		for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length))
			found.push({ start: at, end: at + name.length });
	}
	for (let cut = text.indexOf('…'); cut !== -1; cut = text.indexOf('…', cut + 1)) {
		const tail = cutShort(text.slice(Math.max(0, cut - MOST), cut), words);
		if (tail) found.push({ start: cut - tail, end: cut });
	}
	return found;
}

/** Shorter beginnings could belong to any word. */
const LEAST = 4;
/** More than is ever shown of truncated words. */
const MOST = 80;

const beginnings = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Returns how much of some words is at the end of a text that was truncated within them. */
function cutShort(text: string, words: readonly string[]): number | undefined {
	let known = beginnings.get(words);
	if (!known) {
		known = new Set(
			words.flatMap((each) =>
				Array.from({ length: Math.max(0, Math.min(each.length, MOST) - LEAST + 1) }, (_, more) =>
					each.slice(0, LEAST + more),
				),
			),
		);
		beginnings.set(words, known);
	}
	for (let length = Math.min(text.length, MOST); length >= LEAST; length -= 1)
		if (known.has(text.slice(-length))) return length;
	return undefined;
}
