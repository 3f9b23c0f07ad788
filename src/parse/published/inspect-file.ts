import { readSync } from 'node:fs';
import { basename } from 'node:path';
import { readConfined, withConfined } from '../confined/read-confined.ts';
import { readText } from '../confined/read-text.ts';
import { LineIndex, type Place, START } from '../text/place.ts';
import { fileExtension, fileType, HEAD_BYTES, PUBLISHED_ENDINGS } from './file-types.ts';
import { findFormula } from './formula.ts';
import { findActiveOffice } from './office.ts';
import { findActivePdf } from './pdf.ts';
import { findActiveSvg } from './svg.ts';

/** Why a file is not to be published. */
export interface UnsafeFile {
	place: Place;
	message: string;
	hint: string;
}

/** What a file beside an entry, or in `public/`, was found to be. */
export interface InspectedFile {
	/** Its text, when it is a text that can be read. */
	text?: string;
	problem?: UnsafeFile;
}

/**
 * Decides whether a file may be published: by its ending, by its first bytes and, of texts and documents, by all of it.
 *
 * @param path where it lies on disk; a file that may be opened
 * @param folder the folder that it must not lead out of
 */
export function inspectFile(path: string, folder: string): InspectedFile {
	const name = basename(path);
	const type = fileType(name);
	if (!type) {
		return unsafe({
			message: `Unexpected type of the file \`${name}\`, expected one of ${PUBLISHED_ENDINGS}`,
			hint: 'Save it as one of these types, for instance as a PDF, or delete it.',
		});
	}
	const head = attempt(() => readHead(path, folder));
	if (head === undefined) {
		return unsafe({
			message: `The file \`${name}\` cannot be read`,
			hint: 'Check that you may open it.',
		});
	}
	if (!type.begins(head)) {
		return unsafe({
			message: `Unexpected content of \`${name}\`: its ending says ${type.name}, but it is something else`,
			hint: 'Open it and save it again as the type that its name says.',
		});
	}
	return type.kind === 'text' ? inspectText(path, folder) : inspectBytes(path, folder);
}

function inspectText(path: string, folder: string): InspectedFile {
	const name = basename(path);
	const decoded = readText(path, folder) ?? { problem: 'The file cannot be read' };
	if ('problem' in decoded)
		return unsafe({
			message: `The text in \`${name}\` cannot be searched for personal details. ${decoded.problem}`,
			hint: 'Save it as text in UTF-8.',
		});
	const { text } = decoded;
	const found = FINDERS[fileExtension(name)]?.(text);
	if (!found) return { text };
	const { start, end, message, hint } = found;
	return { text, problem: { place: new LineIndex(text).place(start, end), message, hint } };
}

/** Something in a text that could act when a reader opens it. */
export interface ActiveContent {
	start: number;
	end: number;
	message: string;
	hint: string;
}

const FINDERS: Readonly<Record<string, (text: string) => ActiveContent | undefined>> = {
	'.svg': findActiveSvg,
	'.csv': findFormula,
};

function unsafe(problem: Omit<UnsafeFile, 'place'>): InspectedFile {
	return { problem: { place: START, ...problem } };
}

/** The first bytes of a file as Latin-1 characters. */
function readHead(path: string, folder: string): string {
	return withConfined(path, folder, (file) => {
		const bytes = Buffer.alloc(HEAD_BYTES);
		return bytes.toString('latin1', 0, readSync(file, bytes));
	});
}

/** What documents can do of themselves, by ending. */
const ACTIVE_FINDERS: Readonly<Record<string, (bytes: Buffer) => string | undefined>> = {
	'.pdf': findActivePdf,
	'.docx': findActiveOffice,
	'.xlsx': findActiveOffice,
	'.pptx': findActiveOffice,
};

/** A document is read as a whole to be searched. */
const MOST_DOCUMENT_BYTES = 100_000_000;

function inspectBytes(path: string, folder: string): InspectedFile {
	const name = basename(path);
	const findActive = ACTIVE_FINDERS[fileExtension(name)];
	if (!findActive) return {};
	const bytes = attempt(() => readConfined(path, folder));
	const found =
		bytes && (bytes.length > MOST_DOCUMENT_BYTES ? 'more than 100 MB' : findActive(bytes));
	if (!found) return {};
	return unsafe({
		message: `Unexpected document \`${name}\`: it holds ${found}`,
		hint: 'Save it again as a plain document, for instance by printing it to a PDF.',
	});
}

function attempt<T>(read: () => T): T | undefined {
	try {
		return read();
	} catch {
		return undefined;
	}
}
