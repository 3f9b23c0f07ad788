import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildOverlay } from '../../src/validator/integration/error-overlay.ts';
import {
	postcodes,
	writtenNhsNumbers,
	writtenPhones,
} from '../../src/validator/privacy/sample-identifiers.ts';
import type { Diagnostic } from '../../src/validator/rule/diagnostic.ts';
import { contentFolder } from '../../src/validator/run/check.ts';
import { fix } from './fix.ts';
import { type Format, readOptions } from './options.ts';
import { report } from './report.ts';
import { runValidator } from './run-validator.ts';

/** A piece of this many characters can lead to a person. */
const PIECE = 6;

const RUNS = 60;
const TIMEOUT = 120_000;

/** Text around identifiers: what rules look for and quote, and what moves words about. */
const UNITS = [
	' ',
	' ',
	'\n',
	'\n\n',
	' the elderly ',
	' BAME ',
	'50% of ',
	' people',
	' staff',
	'**',
	'_',
	'`',
	'##',
	'# ',
	'- ',
	'• ',
	'> ',
	'| ',
	'](',
	')',
	'[',
	'[here](/',
	// What is inside a web address is the address’s own.
	'](http://x.org/?utm_id=1) ',
	'<Term id="',
	'"/>',
	'<Cite ',
	'{',
	'}',
	': ',
	'"',
	"'",
	'\u00AD',
	'\u200B',
	'&nbsp;',
	'born ',
	'…',
	'mailto:',
	'.pdf',
	'{/* validate-ignore ',
	' */}',
];

/** Letters that make no word, so that a piece of them can only come from the address. */
const letters = fc
	.array(fc.constantFrom(...'bdfghjkqvwxz'), { minLength: 7, maxLength: 9 })
	.map((list) => list.join(''));
const emails = fc
	.tuple(letters, fc.constantFrom('.', '_', '-'), letters, letters)
	.map(([first, mark, family, host]) => `${first}${mark}${family}@${host}.org`);

const identifier = fc.oneof(writtenNhsNumbers, writtenPhones, emails, postcodes);

/** What can be on both sides of an identifier. */
const AROUND = [' ', '**', '(', '|', '`', '\u200B ', ', '];

/** Random text with identifiers in it. */
const textWith = (words: readonly string[]) =>
	fc
		.array(
			fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...UNITS) }, fc.constantFrom(...words)),
			{
				minLength: 1,
				maxLength: 25,
			},
		)
		.map((units) => units.join(''));

const sample = fc.array(identifier, { minLength: 1, maxLength: 3 }).chain((words) => {
	const spaced = words.flatMap((each) => AROUND.map((mark) => `${mark}${each}${mark}`));
	return fc.record({
		words: fc.constant(words),
		field: textWith(spaced).map((text) => text.replaceAll('\n', ' ')),
		other: textWith(spaced).map((text) => text.replaceAll('\n', ' ')),
		body: textWith(spaced),
	});
});

/** Returns the pieces of an identifier that are in some output. */
function leaked(output: string, words: string): string[] {
	const said = output.toLowerCase();
	const pieces = Array.from({ length: Math.max(0, words.length - PIECE + 1) }, (_, at) =>
		words.slice(at, at + PIECE).toLowerCase(),
	);
	return pieces.filter((piece) => said.includes(piece));
}

test('no piece of an identifier is on any stream, whatever is around it', {
	timeout: TIMEOUT,
}, () => {
	let identified = 0;
	fc.assert(
		fc.property(sample, ({ words, field, other, body }) => {
			const quoted = JSON.stringify(field);
			const root = contentFolder({
				'pages/a.mdx': `---\ntitle: ${quoted}\nsummary: ${other}\nreviewed: ${quoted}\n${quoted}: 1\n---\n${body}\n`,
				'glossary/b.yaml': `term: ${quoted}\nmeaning: ${quoted}\nseeAlso: [${quoted}, ${other}]\n`,
				'change-ideas/c.mdx': `---\ntitle: A\nstatus: ${quoted}\ndrivers: [${quoted}]\nmeasures: [{id: ${quoted}, data: ./c.csv}]\n---\n${body}`,
				'change-ideas/c.csv': `date,value,note\n${other},5,${quoted}\n2025-01-01,${quoted},${other}\n`,
				'voices/d.mdx': `---\ntitle: ${quoted}\nattribution: role-only\nsaid: ${other}\n---\n${body}`,
			});
			try {
				const options = (format: Format) => readOptions(['--content', root, '--format', format]);
				const judgement = runValidator(options('pretty'));
				const { library, diagnostics } = judgement;
				identified += diagnostics.filter(({ rule }) => rule.startsWith('privacy/')).length;
				const formats: readonly Format[] = ['pretty', 'json', 'sarif', 'github'];
				const streams = formats.map((format) => report(judgement, options(format)));
				const [first, ...rest] = diagnostics as readonly [Diagnostic, ...Diagnostic[]];
				const { err } = buildOverlay([first, ...rest], library);
				streams.push(`${err.message}\n${err.hint}\n${err.loc?.file}\n${err.stack}`);
				fix(options('pretty'), (line) => streams.push(line));
				const output = streams.join('\n').replaceAll(root, '');
				expect(words.flatMap((each) => leaked(output, each))).toEqual([]);
			} finally {
				rmSync(root, { recursive: true });
			}
		}),
		{ numRuns: RUNS },
	);
	expect(identified).toBeGreaterThan(RUNS);
});
