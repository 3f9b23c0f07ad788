import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLibrary } from '../../parse/library.ts';
import { decode } from '../../parse/text/decode.ts';
import { json } from '../reporters/json.ts';
import type { Diagnostic } from '../rule/diagnostic.ts';
import { TODAY } from './check.ts';
import { validate } from './run.ts';
import { anyText } from './sample-texts.ts';

/** Whatever is in a content root, validation ends, and every finding has a place within its file. */

const VALID_ROOT = join(import.meta.dirname, '../../../scripts/fixtures/other-programme');
const VALID_FILES = filesBelow(VALID_ROOT).map((path) => ({
	path,
	bytes: new Uint8Array(readFileSync(join(VALID_ROOT, path))),
}));
const RUNS = 40;
const TIMEOUT = 120_000;

let root: string;
beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'any-content-'));
	cpSync(VALID_ROOT, root, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

function filesBelow(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => statSync(join(folder, path)).isFile())
		.sort();
}

function findings(folder: string): Diagnostic[] {
	return validate(readLibrary(folder), { publicFiles: new Set(), today: TODAY });
}

/** Returns the findings while a file of the root has other content, and those outside their file. */
function findingsWith(
	path: string,
	bytes: Uint8Array,
): { found: Diagnostic[]; outside: Diagnostic[] } {
	const target = join(root, path);
	const before = existsSync(target) ? readFileSync(target) : undefined;
	try {
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, bytes);
		const found = findings(root);
		return { found, outside: found.filter((each) => !isInside(each)) };
	} finally {
		if (before) writeFileSync(target, before);
		else rmSync(target);
	}
}

function isInside({ file, line, column, endLine, endColumn }: Diagnostic): boolean {
	const path = join(root, file);
	const read =
		existsSync(path) && statSync(path).isFile() ? decode(readFileSync(path)) : { text: '' };
	const lines = 'text' in read ? read.text.split('\n') : [''];
	const end = (at: number) => (lines[at - 1]?.length ?? -1) + 1;
	const isOrdered = line < endLine || (line === endLine && column <= endColumn);
	return line >= 1 && column >= 1 && column <= end(line) && endColumn <= end(endLine) && isOrdered;
}

const encoded = (value: string) => new TextEncoder().encode(value);
const anyFile = fc.constantFrom(...VALID_FILES);
const newPath = fc.constantFrom(
	'guides/z.mdx',
	'change-ideas/z.mdx',
	'facts/z.yaml',
	'voices/z.mdx',
	'pages/z.md',
	'change-ideas/z.csv',
	'site.yaml',
);

const contents: Record<string, fc.Arbitrary<{ path: string; bytes: Uint8Array }>> = {
	'random bytes': fc.record({ path: newPath, bytes: fc.uint8Array({ maxLength: 300 }) }),
	'random YAML': fc.record({
		path: newPath,
		bytes: fc
			.tuple(anyText, fc.boolean())
			.map(([yaml, fenced]) => encoded(fenced ? `---\n${yaml}\n---\n` : yaml)),
	}),
	'random MDX': fc.record({
		path: newPath,
		bytes: anyText.map((body) => encoded(`---\ntitle: A\n---\n\n${body}\n`)),
	}),
	'a valid file, cut off': fc.tuple(anyFile, fc.nat(5000)).map(([{ path, bytes }, length]) => ({
		path,
		bytes: bytes.slice(0, length % (bytes.length + 1)),
	})),
	'a valid file with a stretch of it changed': fc
		.tuple(anyFile, fc.nat(5000), fc.nat(40), anyText)
		.map(([{ path, bytes }, at, length, other]) => {
			const start = at % (bytes.length + 1);
			const parts = [bytes.slice(0, start), encoded(other), bytes.slice(start + length)];
			return { path, bytes: new Uint8Array(Buffer.concat(parts)) };
		}),
	'a valid file with its lines in another order': fc
		.tuple(anyFile, fc.nat(100), fc.nat(100))
		.map(([{ path, bytes }, one, two]) => {
			const lines = Buffer.from(bytes).toString('utf8').split('\n');
			const [a, b] = [one % lines.length, two % lines.length];
			[lines[a], lines[b]] = [lines[b] as string, lines[a] as string];
			return { path, bytes: encoded(lines.join('\n')) };
		}),
	'the text of another file': fc
		.tuple(anyFile, anyFile)
		.map(([{ path }, { bytes }]) => ({ path, bytes })),
};

test('the files that the rest are made from are valid', () => {
	expect(findings(root).filter(({ severity }) => severity === 'error')).toEqual([]);
});

describe('validation ends, with places within the files and reproducible output, for', () => {
	test.each(Object.entries(contents))('%s', { timeout: TIMEOUT }, (_what, content) => {
		fc.assert(
			fc.property(content, ({ path, bytes }) => {
				const first = findingsWith(path, bytes);
				expect(first.outside).toEqual([]);
				expect(json(findingsWith(path, bytes).found, 1)).toBe(json(first.found, 1));
			}),
			{ numRuns: RUNS },
		);
	});
});

test('the order of files on the disk makes no difference', { timeout: TIMEOUT }, () => {
	const broken = VALID_FILES.map(({ path, bytes }, index) => ({
		path,
		bytes: index % 3 === 0 ? bytes.slice(0, bytes.length / 2) : bytes,
	}));
	const written = (files: typeof broken) => {
		const folder = mkdtempSync(join(tmpdir(), 'any-order-'));
		try {
			for (const { path, bytes } of files) {
				mkdirSync(dirname(join(folder, path)), { recursive: true });
				writeFileSync(join(folder, path), bytes);
			}
			return json(findings(folder), files.length);
		} finally {
			rmSync(folder, { recursive: true });
		}
	};
	const expected = written(broken);
	expect(JSON.parse(expected).diagnostics.length).toBeGreaterThan(5);
	fc.assert(
		fc.property(fc.shuffledSubarray(broken, { minLength: broken.length }), (files) => {
			expect(written(files)).toBe(expected);
		}),
		{ numRuns: 10 },
	);
});
