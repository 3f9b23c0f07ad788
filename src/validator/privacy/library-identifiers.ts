import type { Library } from '../../parse/library.ts';
import { LineIndex, type Place, START } from '../../parse/text/place.ts';
import { duplicateDocuments, libraryDocuments } from '../documents/documents.ts';
import { libraryProse } from '../occurrences/library-prose.ts';
import { documentProse } from '../prose/document-prose.ts';
import type { Prose } from '../prose/prose.ts';
import type { Stretch } from '../prose/sentences.ts';
import { perLibrary } from '../rule/per-library.ts';
import type { RuleContext } from '../rule/rule.ts';
import { type AllowedContacts, allowedContacts } from './allowed-contacts.ts';
import { findIdentifiers, type IdentifierKind } from './identifiers.ts';
import { identifiersInTable } from './table-identifiers.ts';

/** Something in a file, or in its name, that can identify somebody. */
export interface FoundIdentifier {
	kind: IdentifierKind;
	file: string;
	place: Place;
	/** The identifier as a reader sees it; it must never be shown. */
	words: string;
	/** True if it is in the name of the file. */
	inName: boolean;
}

/**
 * Finds every identifier of the content, including files with a duplicate id: in source texts with their comments and
 * code; in texts as readers see them, without line ends and marks; and in file names.
 */
export const libraryIdentifiers = perLibrary((library): readonly FoundIdentifier[] => {
	const allowed = allowedContacts(library);
	const found: FoundIdentifier[] = [];
	const add = (file: string, text: string, place: (start: number, end: number) => Place) => {
		for (const { kind, start, end } of findIdentifiers(text, allowed)) {
			const words = text.slice(start, end);
			found.push({ kind, file, place: place(start, end), words, inName: false });
		}
	};
	for (const { document } of [...libraryDocuments(library), ...duplicateDocuments(library)])
		add(document.file, document.text, (start, end) => document.placeOf(start, end));
	for (const [file, text] of library.texts) {
		const lines = new LineIndex(text);
		add(file, text, (start, end) => lines.place(start, end));
	}
	for (const data of library.data.values()) {
		const lines = new LineIndex(data.text);
		const place = (start: number, end: number) => lines.place(start, end);
		for (const { kind, start, end } of identifiersInTable(data, lines, allowed))
			found.push({
				kind,
				file: data.file,
				place: place(start, end),
				words: data.text.slice(start, end),
				inName: false,
			});
	}
	const places = new Set(found.map(startOf));
	for (const prose of [...libraryProse(library), ...duplicateDocuments(library).map(documentProse)])
		found.push(...identifiersInProse(prose, allowed).filter((each) => !places.has(startOf(each))));
	for (const file of libraryPaths(library)) {
		for (const { kind, words } of identifiersInName(file, allowed))
			found.push({ kind, file, place: START, words, inName: true });
	}
	return found;
});

/** Finds every identifier of the content, and of the names and texts of files in `public/`. */
export function identifiersAround(
	library: Library,
	{ publicFolder }: RuleContext,
): readonly FoundIdentifier[] {
	if (!publicFolder) return libraryIdentifiers(library);
	const allowed = allowedContacts(library);
	const found = [...libraryIdentifiers(library)];
	for (const [file, text] of publicFolder.texts) {
		const lines = new LineIndex(text);
		for (const { kind, start, end } of findIdentifiers(text, allowed)) {
			const words = text.slice(start, end);
			found.push({ kind, file, place: lines.place(start, end), words, inName: false });
		}
	}
	const files = new Set([...publicFolder.files, ...publicFolder.findings.map(({ file }) => file)]);
	// The folders that the project is in are nobody’s concern.
	for (const file of files)
		for (const { kind, words } of identifiersInName(publicFolder.names.get(file) ?? file, allowed))
			found.push({ kind, file, place: START, words, inName: true });
	return found;
}

function startOf({ kind, file, place }: FoundIdentifier): string {
	return `${kind}\0${file}\0${place.line}\0${place.column}`;
}

function identifiersInProse(prose: Prose, allowed: AllowedContacts): FoundIdentifier[] {
	return findIdentifiers(prose.text, allowed).map(({ kind, start, end }) => ({
		kind,
		file: prose.file,
		place: prose.place(start, end),
		words: prose.text.slice(start, end),
		inName: false,
	}));
}

/** Returns the path of every file, entry or not. */
export function libraryPaths(library: Library): readonly string[] {
	return [
		...new Set([
			...library.files,
			...library.assets,
			...library.refused,
			...library.findings.map(({ file }) => file),
		]),
	];
}

/** In a name, hyphens and underscores count as spaces. */
export function identifiersInName(
	name: string,
	allowed: AllowedContacts,
): { kind: IdentifierKind; words: string; start: number; end: number }[] {
	const found = new Map<string, { kind: IdentifierKind } & Stretch>();
	for (const text of [name, name.replace(/[-_]/g, ' ')])
		for (const identifier of findIdentifiers(text, allowed))
			found.set(`${identifier.kind} ${identifier.end}`, identifier);
	return [...found.values()].map(({ kind, start, end }) => ({
		kind,
		start,
		end,
		words: name.slice(start, end),
	}));
}
