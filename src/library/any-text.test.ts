import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COLLECTIONS, ENDINGS } from '../schemas/collection-name.ts';
import { schemas } from '../schemas/index.ts';
import { markedValues } from '../schemas/walk.ts';
import { offsetsOf, walk } from './markdown.ts';
import type { Place } from './place.ts';
import { readOne } from './read-one.ts';

/** Whatever a file holds, reading it gives an entry and findings, and every place lies inside the file. */

const UNITS = [
	'a',
	'said',
	'title',
	'sources',
	'measures',
	'consent',
	': ',
	':',
	'- ',
	'-',
	'---',
	'\n',
	'\n',
	'\n  ',
	' ',
	'\t',
	'"',
	"'",
	'[',
	']',
	'{',
	'}',
	',',
	'|',
	'>',
	'>-',
	'#',
	'&x',
	'*x',
	'!',
	'%',
	'@',
	'`',
	'```',
	'<',
	'</',
	'/>',
	'<Fact id="a"/>',
	'<Callout>',
	'</Callout>',
	'<!--',
	'-->',
	'{/*',
	'*/}',
	'$',
	'**',
	'_',
	'![',
	'](',
	')',
	'|',
	'[^1]',
	'2025-01-01',
	'1',
	'\\',
	'\\n',
	'\r\n',
	'😀',
	'é',
	'\u2028',
	'\uFEFF',
	'__proto__',
	'~',
	'null',
	'<<',
	'...',
	'import ',
	'export ',
];
const text = fc.array(fc.constantFrom(...UNITS), { maxLength: 60 }).map((units) => units.join(''));
const file = fc.constantFrom(
	...COLLECTIONS.flatMap((collection) =>
		ENDINGS[collection].map((ending) => `${collection}/x${ending}`),
	),
);
const content = fc.oneof(
	text,
	fc.tuple(text, text).map(([yaml, body]) => `---\n${yaml}\n---\n${body}`),
	text.map((body) => `---\ntitle: A\nsaid: |\n  b\n---\n${body}`),
	text.map(
		(value) =>
			`---\nsaid: "${value.replaceAll('\n', '\n  ')}"\nproblem: >\n  ${value.replaceAll('\n', '\n  ')}\n---\n`,
	),
);

function expectInside({ line, column, endLine, endColumn }: Place, lines: readonly string[]) {
	expect(line).toBeGreaterThanOrEqual(1);
	expect(endLine).toBeLessThanOrEqual(lines.length);
	expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
	expect(endColumn).toBeLessThanOrEqual((lines[endLine - 1]?.length ?? 0) + 1);
	expect(line < endLine || (line === endLine && column <= endColumn)).toBe(true);
}

test('any text is read, and what is wrong with it has a place inside it', () => {
	fc.assert(
		fc.property(file, content, (name, source) => {
			const { entry, findings, text: read } = readOne(name, source);
			const lines = read.split('\n');
			for (const { place, message } of findings) {
				expectInside(place, lines);
				expect(message).not.toContain('\n');
			}
			expect(entry.data === undefined).toBe(
				findings.some(({ rule }) => rule.startsWith('schema/')),
			);
			for (const { path } of markedValues(schemas[entry.collection], entry.raw)) {
				expectInside(entry.place(path), lines);
				expectInside(entry.place(path, 'key'), lines);
				expectInside(entry.placeIn(path, 0, 3), lines);
			}
		}),
		{ numRuns: 3000 },
	);
});

test('each node of a text has a place inside it, and a word stands there as it was written', () => {
	fc.assert(
		fc.property(content, (source) => {
			const { entry, text: read } = readOne('voices/x.mdx', source);
			const lines = read.split('\n');
			for (const markdown of [...entry.texts, ...(entry.body ? [entry.body] : [])]) {
				if (!markdown.tree) continue;
				walk(markdown.tree, (node) => {
					const offsets = offsetsOf(node);
					if (!offsets) return;
					expectInside(markdown.place(...offsets), lines);
					if (node.type === 'text' && node.value === 'a' && offsets[1] - offsets[0] === 1)
						expect(markdown.source.slice(...offsets)).toBe('a');
				});
			}
		}),
		{ numRuns: 1500 },
	);
});
