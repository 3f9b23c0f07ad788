import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Document, isScalar, parseDocument, Scalar } from 'yaml';
import { scalarOffsets } from './scalar-map.ts';

/** Returns the scalar at `a` of a document, as the library provides it. */
function parseScalar(yaml: string): { value: string; source: string } | undefined {
	const document = parseDocument(yaml, { prettyErrors: false });
	const node = document.get('a', true);
	if (document.errors.length > 0 || !isScalar(node) || typeof node.value !== 'string')
		return undefined;
	const [start, end] = node.range ?? [0, 0];
	return { value: node.value, source: yaml.slice(start, end) };
}

/** Returns the source from the place of `words` to the place of what follows them. */
function mappedSource(yaml: string, words: string): string {
	const { value, source } = parseScalar(yaml) as { value: string; source: string };
	const offsets = scalarOffsets(value, source);
	const start = value.indexOf(words);
	return source.slice(offsets[start], offsets[start + words.length]);
}

const styles: [style: string, yaml: string][] = [
	['plain', 'a: one two three'],
	['plain on several lines', 'a: one\n  two\n\n  three'],
	['single-quoted', "a: 'one two three'"],
	['double-quoted', 'a: "one two three"'],
	['folded', 'a: >\n  one\n  two\n  three\n'],
	['literal', 'a: |\n  one\n\n    two\n  three\n'],
	['stripped', 'a: |-\n    one\n    two\n    three\n\n\n'],
	['with an indentation of its own', 'a: |2\n      one\n  two\n  three'],
	['below a comment', 'a: > # folded\n\n\n  one two\n  three'],
];

test.each(styles)('words of a text that is %s are found where they are written', (_, yaml) => {
	for (const word of ['one', 'two', 'three']) expect(mappedSource(yaml, word)).toBe(word);
});

test('a quote that is written twice counts once', () => {
	expect(mappedSource("a: 'it''s late'", 'late')).toBe('late');
	expect(mappedSource("a: 'it''s late'", "'")).toBe("''");
});

test('a character that is written as an escape has the place of the escape', () => {
	expect(mappedSource('a: "x\\u00e9 \\U0001F600 end"', 'é')).toBe('\\u00e9');
	expect(mappedSource('a: "x\\u00e9 \\U0001F600 end"', '😀')).toBe('\\U0001F600');
	expect(mappedSource('a: "x\\u00e9 \\U0001F600 end"', 'end')).toBe('end');
	expect(mappedSource('a: "one \\\n  two"', 'two')).toBe('two');
});

test('an emoji takes two columns, as in editors', () => {
	expect(mappedSource('a: 😀 word', 'word')).toBe('word');
	expect(mappedSource('a: >-\n  😀\n  word', '😀')).toBe('😀');
});

const ALPHABET = [
	'a',
	'b',
	' ',
	' ',
	'\n',
	'\t',
	"'",
	'"',
	'\\',
	'\\n',
	':',
	'#',
	'-',
	'😀',
	'é',
	'.',
];
const words = fc
	.array(fc.constantFrom(...ALPHABET), { maxLength: 40 })
	.map((units) => units.join(''));

/**
 * Returns characters whose place has another character, comes before the previous place or is outside the source,
 * except those written as an escape.
 */
function misplaced({ value, source }: { value: string; source: string }): string[] {
	const offsets = scalarOffsets(value, source);
	const isEqual = (character: string | undefined, there = '\n') =>
		character === undefined ||
		(source.startsWith('"') && there === '\\') ||
		(/\s/.test(character) ? /\s/.test(there) : character === there);
	return [...offsets].flatMap((offset, index) => {
		const isOrdered = offset >= (offsets[index - 1] ?? 0) && offset <= source.length;
		return isOrdered && isEqual(value[index], source[offset]) ? [] : [`${index} at ${offset}`];
	});
}

test('each character is mapped to the same character, however the text is written', {
	timeout: 60_000,
}, () => {
	const types = [
		Scalar.PLAIN,
		Scalar.QUOTE_SINGLE,
		Scalar.QUOTE_DOUBLE,
		Scalar.BLOCK_FOLDED,
		Scalar.BLOCK_LITERAL,
	] as const;
	let read = 0;
	fc.assert(
		fc.property(
			words,
			fc.constantFrom(...types),
			fc.constantFrom(20, 80),
			(text, type, lineWidth) => {
				const scalar = new Scalar(text);
				scalar.type = type;
				const yaml = new Document({ a: scalar }).toString({ lineWidth });
				const scalarRead = parseScalar(yaml);
				if (scalarRead?.value !== text) return;
				read += 1;
				expect(misplaced(scalarRead)).toEqual([]);
			},
		),
		{ numRuns: 1000 },
	);
	expect(read).toBeGreaterThan(700);
});

test('each character is mapped to the same character, however a person writes the text', {
	timeout: 60_000,
}, () => {
	const layouts: ((text: string) => string)[] = [
		(text) => `a: ${text.replaceAll('\n', '\n  ')}`,
		(text) => `a: "${text.replaceAll('\n', '\n  ')}"`,
		(text) => `a: '${text.replaceAll('\n', '\n   ')}'`,
		(text) => `a: >\n  ${text.replaceAll('\n', '\n  ')}`,
		(text) => `a: |+\n   ${text.replaceAll('\n', '\n   ')}\n`,
		(text) => `a: >1-\n ${text.replaceAll('\n', '\n ')}\n# end\n`,
		(text) => `a:\n  ${text.replaceAll('\n', '\n  ')}\nb: 1`,
	];
	let read = 0;
	fc.assert(
		fc.property(words, fc.constantFrom(...layouts), (text, layout) => {
			const scalar = parseScalar(layout(text));
			if (!scalar) return;
			read += 1;
			expect(misplaced(scalar)).toEqual([]);
		}),
		{ numRuns: 2000 },
	);
	expect(read).toBeGreaterThan(500);
});

test('text that is not from the scalar still gives places within it', () => {
	fc.assert(
		fc.property(fc.string(), fc.string(), (value, source) => {
			for (const offset of scalarOffsets(value, source))
				expect(offset).toBeLessThanOrEqual(source.length);
		}),
	);
});
