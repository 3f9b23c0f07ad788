import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { splitFrontMatter } from '../../parse/text/front-matter.ts';
import { mergeEntry, writeEntry } from './merge-entry.ts';
import type { Fields } from './merge-yaml.ts';

const FILE = `---
# Checked with the ward.
title: Quiet hour   # as the ward calls it
drivers: [rest, noise]
problem: >-
  Patients said that the ward was loud in the evening, and that
  nobody could sleep. Staff agreed.
aim:
  text: 'It''s quiet by nine'
  by: 2025-12
adoptions:
  # the first
  - site: ward-a
    status: testing
  - site: ward-b # joined later
    status: implemented
    outcome: |
      One line.
      Another.

measures: []
reviewed: 2025-01-01
---

The body stays.
`;

const fieldsOf = (text: string): Fields => {
	const parts = splitFrontMatter(text);
	return parse('message' in parts ? text : parts.yaml.text);
};
const bytes = (text: string) => new TextEncoder().encode(text);

interface Adoption {
	site: string;
	status: string;
	from?: string;
}

/** The fields of the file above. */
interface Idea {
	title: string;
	drivers: string[];
	problem: string;
	aim: { text: string; by?: string };
	adoptions: [Adoption, Adoption, ...Adoption[]];
	measures: { id: string; title: string }[];
}

/** Returns the lines that a change of the data takes out and puts in. */
function changes(change: (fields: Idea) => void, text = FILE): string[] {
	const fields: Idea = parse(/^---\n([\s\S]*?)---\n/.exec(text)?.[1] ?? '');
	change(fields);
	const merged = new TextDecoder().decode(
		mergeEntry(bytes(text), { fields: { ...fields }, body: undefined }) ?? bytes('unreadable'),
	);
	expect(fieldsOf(merged)).toEqual(fields);
	const [was, now] = [text.split('\n'), merged.split('\n')];
	return [
		...was.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
		...now.filter((line) => !was.includes(line)).map((line) => `+ ${line}`),
	];
}

test('a file that says what is wanted stays byte for byte', () => {
	expect(mergeEntry(bytes(FILE), { fields: fieldsOf(FILE), body: 'The body stays.' })).toEqual(
		bytes(FILE),
	);
});

describe('a change touches only its own lines:', () => {
	test('a word of a folded text', () => {
		expect(
			changes((fields) => {
				fields.problem = fields.problem.replace('loud', 'noisy');
			}),
		).toEqual([
			'-   Patients said that the ward was loud in the evening, and that',
			'+   Patients said that the ward was noisy in the evening, and that',
		]);
	});

	test('a title with a comment behind it', () => {
		expect(
			changes((fields) => {
				fields.title = 'Quiet hours';
			}),
		).toEqual([
			'- title: Quiet hour   # as the ward calls it',
			'+ title: Quiet hours   # as the ward calls it',
		]);
	});

	test('a quoted text', () => {
		expect(
			changes((fields) => {
				fields.aim.text = "It's quiet by ten";
			}),
		).toEqual(["-   text: 'It''s quiet by nine'", "+   text: 'It''s quiet by ten'"]);
	});

	test('a field of an item', () => {
		expect(
			changes((fields) => {
				fields.adoptions[1].status = 'spread';
			}),
		).toEqual(['-     status: implemented', '+     status: spread']);
	});

	test('the first field of an item, beside its dash', () => {
		expect(
			changes((fields) => {
				fields.adoptions[0].site = 'ward-c';
			}),
		).toEqual(['-   - site: ward-a', '+   - site: ward-c']);
	});

	test('a new field, after the one it follows', () => {
		expect(
			changes((fields) => {
				fields.adoptions[0].from = '2025-01';
			}),
		).toEqual(['+     from: 2025-01']);
	});

	test('a new item', () => {
		expect(
			changes((fields) => {
				fields.adoptions.push({ site: 'ward-d', status: 'testing' });
			}),
		).toEqual(['+   - site: ward-d']);
	});

	test('an item that goes', () => {
		expect(
			changes((fields) => {
				fields.adoptions.splice(1, 1);
			}),
		).toEqual([
			'-   - site: ward-b # joined later',
			'-     status: implemented',
			'-     outcome: |',
			'-       One line.',
			'-       Another.',
		]);
	});

	test('a list on one line', () => {
		expect(
			changes((fields) => {
				fields.drivers.push('sleep');
			}),
		).toEqual(['- drivers: [rest, noise]', '+ drivers: [rest, noise, sleep]']);
	});

	test('a field that goes', () => {
		expect(
			changes((fields) => {
				delete fields.aim.by;
			}),
		).toEqual(['-   by: 2025-12']);
	});

	test('a first item of an empty list', () => {
		expect(
			changes((fields) => {
				fields.measures = [{ id: 'sleep', title: 'Hours of sleep' }];
			}),
		).toEqual(['- measures: []', '+ measures:', '+   - id: sleep', '+     title: Hours of sleep']);
	});
});

test('line ends of Windows and a byte order mark stay', () => {
	const windows = `\ufeff${FILE.replaceAll('\n', '\r\n')}`;
	const fields = { ...fieldsOf(FILE), reviewed: '2025-02-02', reviewBy: '2026-01-01' };
	const merged = mergeEntry(bytes(windows), { fields, body: 'Another body.' });
	expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(merged)).toBe(
		windows
			.replace('2025-01-01', '2025-02-02\r\nreviewBy: 2026-01-01')
			.replace('The body stays.', 'Another body.'),
	);
});

test('a file that can’t be read is not touched', () => {
	expect(mergeEntry(bytes('title: A'), { fields: { title: 'B' }, body: '' })).toBeUndefined();
	const broken = { fields: { title: 'B' }, body: undefined };
	expect(mergeEntry(bytes('title: "A\n'), broken)).toBeUndefined();
	expect(mergeEntry(bytes('---\ntitle: "A\n---\n'), broken)).toBeUndefined();
	expect(mergeEntry(new Uint8Array([0, 1]), { fields: {}, body: undefined })).toBeUndefined();
});

test('a new file has short lists on one line and long texts folded', () => {
	const said = 'Somebody said something that is long enough to be folded, since it would not fit. '
		.repeat(2)
		.trim();
	expect(
		writeEntry({
			fields: { title: 'A: b', drivers: ['one', 'two'], problem: said, measures: [] },
			body: '\n\nText.\n',
		}),
	).toMatchInlineSnapshot(`
		"---
		title: "A: b"
		drivers: [one, two]
		problem: >-
		  Somebody said something that is long enough to be folded, since it would not fit. Somebody said something that is long
		  enough to be folded, since it would not fit.
		measures: []
		---

		Text.
		"
	`);
});

/** Returns the entries of a content root, each with its text. */
function entriesOf(root: string): { path: string; text: string }[] {
	return readdirSync(root, { recursive: true, encoding: 'utf8' })
		.filter((path) => /^[a-z][^_]*\/[^_]*\.(mdx|yaml)$/.test(path))
		.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

const bodyOf = (text: string) => {
	const parts = splitFrontMatter(text);
	return 'message' in parts ? undefined : parts.body.text;
};

test('every entry of the site stays byte for byte when nothing changes', () => {
	const entries = entriesOf('content');
	expect(entries.length).toBeGreaterThan(100);
	for (const { path, text } of entries)
		expect(mergeEntry(bytes(text), { fields: fieldsOf(text), body: bodyOf(text) }), path).toEqual(
			bytes(text),
		);
});

test('each field of any kind of entry can change alone', () => {
	for (const { path, text } of entriesOf('scripts/fixtures/other-programme')) {
		const fields = fieldsOf(text);
		for (const [key, value] of Object.entries(fields)) {
			const other = { ...fields, [key]: typeof value === 'string' ? `${value} More.` : ['x'] };
			const merged = new TextDecoder().decode(
				mergeEntry(bytes(text), { fields: other, body: bodyOf(text) }),
			);
			expect(fieldsOf(merged), `${path} ${key}`).toEqual(other);
			const others = (each: string) =>
				each.split('\n').filter((line) => /^\w+:/.test(line) && !line.startsWith(`${key}:`));
			expect(others(merged), `${path} ${key}`).toEqual(others(text));
		}
	}
});
