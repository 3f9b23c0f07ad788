import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Document, isScalar, parseDocument, Scalar } from 'yaml';
import { scalarOffsets } from './scalar-map.ts';

/** The scalar at `a` of a document, as the library hands it over. */
function scalarOf(yaml: string): { value: string; source: string } | undefined {
	const document = parseDocument(yaml, { prettyErrors: false });
	const node = document.get('a', true);
	if (document.errors.length > 0 || !isScalar(node) || typeof node.value !== 'string')
		return undefined;
	const [start, end] = node.range ?? [0, 0];
	return { value: node.value, source: yaml.slice(start, end) };
}

/** The source from the place of `words` to the place of what follows them. */
function sourceOf(yaml: string, words: string): string {
	const { value, source } = scalarOf(yaml) as { value: string; source: string };
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

test.each(styles)('words of a text that is %s stand where they are written', (_, yaml) => {
	for (const word of ['one', 'two', 'three']) expect(sourceOf(yaml, word)).toBe(word);
});

test('a quote that is written twice counts once', () => {
	expect(sourceOf("a: 'it''s late'", 'late')).toBe('late');
	expect(sourceOf("a: 'it''s late'", "'")).toBe("''");
});

test('a character that is written as an escape stands where the escape does', () => {
	expect(sourceOf('a: "x\\u00e9 \\U0001F600 end"', 'é')).toBe('\\u00e9');
	expect(sourceOf('a: "x\\u00e9 \\U0001F600 end"', '😀')).toBe('\\U0001F600');
	expect(sourceOf('a: "x\\u00e9 \\U0001F600 end"', 'end')).toBe('end');
	expect(sourceOf('a: "one \\\n  two"', 'two')).toBe('two');
});

test('an emoji takes two places, as in every editor', () => {
	expect(sourceOf('a: 😀 word', 'word')).toBe('word');
	expect(sourceOf('a: >-\n  😀\n  word', '😀')).toBe('😀');
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

/** Each character that no escape and no fold made stands at its equal, none falls behind the one before, and all lie inside. */
function expectEqualCharacters({ value, source }: { value: string; source: string }) {
	const offsets = scalarOffsets(value, source);
	expect(offsets).toHaveLength(value.length + 1);
	let before = 0;
	for (const [index, offset] of offsets.entries()) {
		expect(offset).toBeGreaterThanOrEqual(before);
		expect(offset).toBeLessThanOrEqual(source.length);
		before = offset;
		const character = value[index];
		const there = source[offset];
		if (character === undefined || (source.startsWith('"') && there === '\\')) continue;
		if (/\s/.test(character))
			expect([index, there ?? '\n']).toEqual([index, expect.stringMatching(/\s/)]);
		else expect([index, there]).toEqual([index, character]);
	}
}

test('each character stands at its equal, however the text is written out', () => {
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
				const scalarRead = scalarOf(yaml);
				if (scalarRead?.value !== text) return;
				read += 1;
				expectEqualCharacters(scalarRead);
			},
		),
		{ numRuns: 2000 },
	);
	expect(read).toBeGreaterThan(1500);
});

test('each character stands at its equal, however a person writes the text', () => {
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
			const scalar = scalarOf(layout(text));
			if (!scalar) return;
			read += 1;
			expectEqualCharacters(scalar);
		}),
		{ numRuns: 4000 },
	);
	expect(read).toBeGreaterThan(1000);
});

test('text that is not of the scalar gives places inside it all the same', () => {
	fc.assert(
		fc.property(fc.string(), fc.string(), (value, source) => {
			for (const offset of scalarOffsets(value, source))
				expect(offset).toBeLessThanOrEqual(source.length);
		}),
	);
});
