import { cutCells } from '../../data-reader/text/cells.ts';
import type { Library } from '../../parse/library.ts';
import { LineIndex, type Place, START } from '../../parse/text/place.ts';
import { documentsOf, twinsOf } from '../documents/documents.ts';
import { documentProse } from '../prose/document-prose.ts';
import type { Prose } from '../prose/prose.ts';
import type { Stretch } from '../prose/sentences.ts';
import { perLibrary } from '../rule/per-library.ts';
import { proseOf } from '../written/library-prose.ts';
import { type AllowedContacts, allowedContacts } from './allowed-contacts.ts';
import { type IdentifierKind, identifiersIn } from './identifiers.ts';

/** Something in a file, or in its name, that can tell who somebody is. */
export interface FoundIdentifier {
	kind: IdentifierKind;
	file: string;
	place: Place;
	/** It itself, as a reader sees it: never to be shown. */
	words: string;
	/** True when it stands in the name of the file. */
	inName: boolean;
}

/**
 * Every identifier of the content, second files with one id included: in what authors wrote, comments and code included; in what readers see,
 * where line ends and marks are gone; and in the names of files.
 */
export const identifiersOf = perLibrary((library): readonly FoundIdentifier[] => {
	const allowed = allowedContacts(library);
	const found: FoundIdentifier[] = [];
	const add = (file: string, text: string, place: (start: number, end: number) => Place) => {
		for (const { kind, start, end } of identifiersIn(text, allowed)) {
			const words = text.slice(start, end);
			found.push({ kind, file, place: place(start, end), words, inName: false });
		}
	};
	for (const { document } of [...documentsOf(library), ...twinsOf(library)])
		add(document.file, document.text, (start, end) => document.placeOf(start, end));
	for (const { file, text } of library.data.values()) {
		const lines = new LineIndex(text);
		add(file, cellByCell(text, lines), (start, end) => lines.place(start, end));
	}
	const places = new Set(found.map(startOf));
	for (const prose of [...proseOf(library), ...twinsOf(library).map(documentProse)])
		found.push(...identifiersInProse(prose, allowed).filter((each) => !places.has(startOf(each))));
	for (const file of pathsOf(library)) {
		for (const { kind, words } of identifiersInName(file, allowed))
			found.push({ kind, file, place: START, words, inName: true });
	}
	return found;
});

function startOf({ kind, file, place }: FoundIdentifier): string {
	return `${kind}\0${file}\0${place.line}\0${place.column}`;
}

function identifiersInProse(prose: Prose, allowed: AllowedContacts): FoundIdentifier[] {
	return identifiersIn(prose.text, allowed).map(({ kind, start, end }) => ({
		kind,
		file: prose.file,
		place: prose.place(start, end),
		words: prose.text.slice(start, end),
		inName: false,
	}));
}

/** CSV in which each cell is a line of its own, so that nothing is read across two of them. As long as it was. */
function cellByCell(text: string, lines: LineIndex): string {
	const parts: string[] = [];
	let at = 0;
	for (const { place } of cutCells(text, ',', 'strict').flat()) {
		const start = lines.offset(place.line, place.column);
		const end = lines.offset(place.endLine, place.endColumn);
		parts.push('\n'.repeat(Math.max(0, start - at)), text.slice(start, end));
		at = end;
	}
	return parts.join('');
}

/** The path of every file, whether it is an entry or out of place. */
export function pathsOf(library: Library): readonly string[] {
	return [
		...new Set([...library.files, ...library.assets, ...library.findings.map(({ file }) => file)]),
	];
}

/** In a name, hyphens and underscores stand for spaces. */
export function identifiersInName(
	name: string,
	allowed: AllowedContacts,
): { kind: IdentifierKind; words: string; start: number; end: number }[] {
	const found = new Map<string, { kind: IdentifierKind } & Stretch>();
	for (const text of [name, name.replace(/[-_]/g, ' ')])
		for (const identifier of identifiersIn(text, allowed))
			found.set(`${identifier.kind} ${identifier.end}`, identifier);
	return [...found.values()].map(({ kind, start, end }) => ({
		kind,
		start,
		end,
		words: name.slice(start, end),
	}));
}
