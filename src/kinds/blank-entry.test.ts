import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { COLLECTIONS } from '../schema/collection-name.ts';
import { readEntryFields } from '../schema/entry.ts';
import { unwrap } from '../schema/walk.ts';
import { blankEntry } from './blank-entry.ts';
import { schemas } from './index.ts';

/** Returns every field name, at any depth. */
function names(schema: z.ZodType): string[] {
	const inner = unwrap(schema);
	if (inner instanceof z.ZodArray) return names(inner.element as z.ZodType);
	if (!(inner instanceof z.ZodObject)) return [];
	return Object.entries(inner.shape).flatMap(([name, field]) => [
		name,
		...names(field as z.ZodType),
	]);
}

describe.each(COLLECTIONS)('a new entry of %s', (collection) => {
	const text = blankEntry(collection);

	test('has a line for every field, commented out or not', () => {
		for (const name of names(schemas[collection]))
			expect(text).toMatch(new RegExp(`^[# -]*${name}:`, 'm'));
	});

	test('has its required fields to fill in, and the others commented out', () => {
		const active = [...text.matchAll(/^([A-Za-z]+):/gm)].map(([, name]) => name);
		expect(active.sort()).toEqual(
			[...(readEntryFields(schemas[collection])?.required ?? [])].sort(),
		);
	});

	test('describes each field on lines that fit a screen', () => {
		const lines = text.split('\n');
		for (const [index, line] of lines.entries()) {
			expect(line.length).toBeLessThanOrEqual(110);
			if (/^[A-Za-z]+:/.test(line)) expect(lines[index - 1]).toMatch(/^#/);
		}
	});
});

test('values of a vocabulary are listed above their field, including the site’s own', () => {
	const own = { populations: { forest: { label: 'Foresters', description: 'Trees.' } } };
	const text = blankEntry('change-ideas', own);
	expect(text).toContain('#   implemented: Implemented\n');
	expect(text).toContain('#   all: Everyone on the ward\n#   forest: Foresters\npopulations: []\n');
	expect(blankEntry('facts')).toContain('#   exactly: The source gives this number.\n');
});

test.each(COLLECTIONS)('required fields come first in %s', (collection) => {
	const lines = blankEntry(collection).split('\n');
	const last = lines.findLastIndex((line) => /^[A-Za-z]+:/.test(line));
	const first = lines.findIndex((line) => /^# [A-Za-z]+:( \S+)?$/.test(line));
	const isExample = (at: number) => lines[at - 1] === `${lines[at]?.slice(2)} []`;
	if (first !== -1 && !isExample(first)) expect(first).toBeGreaterThan(last);
});

test('within an optional field a list is there once, and no comment is inside a comment, except of optional fields', () => {
	expect(blankEntry('events')).toContain(`# easyRead:
#   # The sentences, in order, each with its picture.
#   sentences:
#     # One short sentence: one idea, at most 15 words.
#     - text:
#       # The name of a picture from the picture list.
#       # picture:
`);
});

test('a list of several fields shows one of its items, commented out', () => {
	expect(blankEntry('guides')).toContain(`checklist: []
# checklist:
#   # Its id, one within its step.
#   - id:
#     # What to have done.
#     text:
`);
});

test('an MDX entry has front matter and a body, a YAML entry has neither', () => {
	expect(blankEntry('tools')).toMatch(/^---\n[\s\S]*\n---\n\n\{\/\*.*\*\/\}\n$/);
	expect(blankEntry('facts')).not.toContain('---');
});
