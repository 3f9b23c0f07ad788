import fc from 'fast-check';
import type { Nodes } from 'hast';
import { expect, test } from 'vitest';
import { KINDS, schemas } from '../../kinds/index.ts';
import { COLLECTIONS } from '../../schema/collection-name.ts';
import { markedValues } from '../../schema/walk.ts';
import { readOne } from '../read-one.ts';
import type { Place } from '../text/place.ts';
import { nodeOffsets, walk } from './markdown.ts';

/** Reading a file with any content gives an entry and findings, and every place is within the file. */

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
		KINDS[collection].endings.map((ending) => `${collection}/x${ending}`),
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

function isInside({ line, column, endLine, endColumn }: Place, lines: readonly string[]): boolean {
	const ends = (at: number) => (lines[at - 1]?.length ?? -1) + 1;
	const isOrdered = line < endLine || (line === endLine && column <= endColumn);
	return (
		line >= 1 && column >= 1 && column <= ends(line) && endColumn <= ends(endLine) && isOrdered
	);
}

test('any text is read, and the places of its problems are within it', {
	timeout: 60_000,
}, () => {
	fc.assert(
		fc.property(file, content, (name, source) => {
			const { entry, findings, text: read } = readOne(name, source);
			const lines = read.split('\n');
			const outside = (places: readonly Place[]) =>
				places.filter((place) => !isInside(place, lines));
			expect(outside(findings.map(({ place }) => place))).toEqual([]);
			expect(findings.filter(({ message }) => message.includes('\n'))).toEqual([]);
			expect(entry.data === undefined).toBe(
				findings.some(({ rule }) => rule.startsWith('schema/')),
			);
			const marked = markedValues(schemas[entry.collection], entry.raw).flatMap(({ path }) => [
				entry.place(path),
				entry.place(path, 'key'),
				entry.placeIn(path, 0, 3),
			]);
			expect(outside(marked)).toEqual([]);
		}),
		{ numRuns: 1000 },
	);
});

const isThere = <T>(value: T | undefined): value is T => value !== undefined;

test('each node of a text has a place within it, at which a word is as written', {
	timeout: 60_000,
}, () => {
	fc.assert(
		fc.property(content, (source) => {
			const { entry, text: read } = readOne('voices/x.mdx', source);
			const lines = read.split('\n');
			for (const { source: words, tree, place } of [...entry.texts, entry.body].filter(isThere)) {
				if (!tree) continue;
				const wrong: Nodes[] = [];
				walk(tree, (node) => {
					const [start, end] = nodeOffsets(node) ?? [0, 0];
					const isWord = node.type === 'text' && node.value === 'a' && end - start === 1;
					if (!isInside(place(start, end), lines) || (isWord && words[start] !== 'a'))
						wrong.push(node);
				});
				expect(wrong).toEqual([]);
			}
		}),
		{ numRuns: 700 },
	);
});
