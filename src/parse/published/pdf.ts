import { inflateSync } from 'node:zlib';

/** What a PDF can do of itself, and what it can bring along, by the name that says so in its objects (ISO 32000-2). */
const ACTIVE: ReadonlyMap<string, string> = new Map([
	['JavaScript', 'a script'],
	['Launch', 'a command that starts a program'],
	['EmbeddedFile', 'a file within the file'],
	['EmbeddedFiles', 'a file within the file'],
	['RichMedia', 'a film or an application'],
	['SubmitForm', 'a form that sends what is written into it'],
	['ImportData', 'a form that brings in data'],
	['XFA', 'a form that can run scripts'],
	['Encrypt', 'a password or a restriction, so that it cannot be searched'],
]);

const UNSEARCHABLE = 'objects that cannot be searched';

/** What is packed into one stream; a document of a thousand pages has far less. */
const MOST_BYTES = 20_000_000;
const MOST_STREAMS = 10_000;

/**
 * What a PDF would do of itself when a reader opens it, or what it brings along, in words; `undefined` when nothing was
 * found. Objects that are packed into streams are unpacked; what pages show is not looked into.
 */
export function findActivePdf(bytes: Buffer): string | undefined {
	const written = bytes.toString('latin1');
	const found = activeName(written);
	if (found) return found;
	let count = 0;
	for (const { start, dictionary } of objectStreams(written)) {
		count += 1;
		if (
			count > MOST_STREAMS ||
			/Predictor|ASCII|A85|AHx|LZW|RunLength|\bRL\b|Crypt/.test(dictionary)
		)
			return UNSEARCHABLE;
		const inside = unpacked(bytes.subarray(start));
		const problem = inside === undefined ? UNSEARCHABLE : activeName(inside);
		if (problem) return problem;
	}
	return undefined;
}

/** A name; `#4a` stands for a character in it. */
const NAME = /\/((?:[A-Za-z]|#[\dA-Fa-f]{2})+)/g;

function plainName(written: string): string {
	return written.replace(/#(..)/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}

function activeName(text: string): string | undefined {
	for (const [, written = ''] of text.matchAll(NAME)) {
		const problem = ACTIVE.get(plainName(written));
		if (problem) return problem;
	}
	return undefined;
}

/** How far before its stream a dictionary may begin. */
const LONGEST_DICTIONARY = 4096;

/** The streams that hold objects: where each begins, and the dictionary before it. */
function* objectStreams(text: string): Generator<{ start: number; dictionary: string }> {
	let last = Number.NEGATIVE_INFINITY;
	const marks = /\/((?:[A-Za-z]|#[\dA-Fa-f]{2})+)|(?<!end)stream\r?\n/g;
	for (const { 0: found, 1: name, index } of text.matchAll(marks)) {
		if (name !== undefined) {
			if (plainName(name) === 'ObjStm') last = index;
		} else if (index - last < LONGEST_DICTIONARY)
			yield {
				start: index + found.length,
				dictionary: text.slice(
					Math.max(0, index - LONGEST_DICTIONARY, text.lastIndexOf('endobj', index)),
					index,
				),
			};
	}
}

/** `undefined` for what was packed in another way, or is too much. */
function unpacked(bytes: Buffer): string | undefined {
	try {
		return inflateSync(bytes, { maxOutputLength: MOST_BYTES }).toString('latin1');
	} catch {
		return undefined;
	}
}
