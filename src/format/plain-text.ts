import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { MappedText } from './mapped-text.ts';

/** An entity, percent-encoded bytes, a control character or a character beyond ASCII. */
const WRITTEN =
	/&(?:#\d{1,7}|#[Xx][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\d]{1,30});|(?:%[\dA-Fa-f]{2})+|[^\n\r\t -~]/gu;

/**
 * Normalises a text, so that each character is written in one way: entities and percent-encoding are decoded;
 * invisible characters are removed; spaces of any width become spaces, dashes hyphens, and full-width letters and
 * digits of any script their ASCII forms. Every position can be traced back.
 */
export function plainText(written: string): MappedText {
	return MappedText.from(written).replace(WRITTEN, (found) => {
		if (found.length > 1 && found.startsWith('&')) return toPlain(entity(found));
		if (found.startsWith('%')) return toPlain(unescaped(found));
		return toPlain(found);
	});
}

function entity(written: string): string {
	const name = written.slice(1, -1);
	if (!name.startsWith('#')) return decodeNamedCharacterReference(name) || written;
	const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
	return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : written;
}

function unescaped(written: string): string {
	try {
		return decodeURIComponent(written);
	} catch {
		return written;
	}
}

function toPlain(text: string): string {
	let plain = '';
	for (const character of text) plain += known.get(character) ?? plainCharacter(character);
	return plain;
}

/** The same few characters occur again and again. */
const known = new Map<string, string>();

function plainCharacter(character: string): string {
	const plain = /[\n\r\t -~]/.test(character) ? character : made(character);
	known.set(character, plain);
	return plain;
}

const LINE_END = /[\u2028\u2029\u0085]/;
/** Zero-width characters, direction marks, soft hyphens, control characters and combining marks. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\p{Mn}\p{Me}]/u;
const SPACE = /[\p{Zs}\u2800]/u;
const DASH = /[\p{Pd}\u2212\u2043\u02D7\u207B\u208B\u2500\u2501]/u;
const DOT = /[\u00B7\u2027\u2219\u22C5]/;
const RAISED = /[\u00B2\u00B3\u00B9\u2070-\u209F]/;

function made(character: string): string {
	if (LINE_END.test(character)) return '\n';
	if (UNSEEN.test(character)) return '';
	if (SPACE.test(character)) return ' ';
	if (DASH.test(character)) return '-';
	if (DOT.test(character)) return '.';
	// A superscript digit is a power or the number of a note.
	if (RAISED.test(character)) return character;
	if (/\p{Nd}/u.test(character)) return String(digitValue(character));
	const compatible = character.normalize('NFKC');
	return /^[!-~]$/.test(compatible) ? compatible : character;
}

/** Returns the value of a digit of any script. The digits of a script have consecutive code points, starting with 0. */
function digitValue(character: string): number {
	const compatible = character.normalize('NFKC');
	if (/^\d$/.test(compatible)) return Number(compatible);
	const code = character.codePointAt(0) ?? 0;
	let zero = code;
	while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
	return code - zero;
}
