import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { COLLECTIONS, type CollectionName } from '../schema/collection-name.ts';
import { readEntryFields } from '../schema/entry.ts';
import { POPULATIONS } from '../schema/vocabulary.ts';
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
	const text = () => blankEntry(collection);

	test('has a line for every field, commented out or not', () => {
		for (const name of names(schemas[collection]))
			expect(text()).toMatch(new RegExp(`^[# -]*${name}:`, 'm'));
	});

	test('has its required fields to fill in, and the others commented out', () => {
		const active = [...text().matchAll(/^([A-Za-z]+):/gm)].map(([, name]) => name);
		expect(active.sort()).toEqual(
			[...(readEntryFields(schemas[collection])?.required ?? [])].sort(),
		);
	});

	test('describes each field on lines that fit a screen', () => {
		const lines = text().split('\n');
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

test.each(COLLECTIONS)(
	'the mark taken away from the lines of its fields, a new entry of %s is YAML with all of them',
	(collection) => {
		const blocks = blankEntry(collection)
			.replaceAll(/^---$|^\{.*\}$/gm, '')
			.split(/\n{2,}/)
			.slice(1);
		const used = blocks.map((block) => {
			const lines = block.split('\n');
			const first = lines.findIndex((line) => /^# [A-Za-z]+:/.test(line));
			const isExample = first > 0 && !lines[first - 1]?.startsWith('#');
			return lines
				.filter((_, at) => !isExample || at !== first - 1)
				.map((line, at) => (first !== -1 && at >= first - Number(isExample) ? line.slice(2) : line))
				.join('\n');
		});
		const read: unknown = parse(used.join('\n'));
		expect(Object.keys(read ?? {}).sort()).toEqual(Object.keys(schemas[collection].shape).sort());
	},
);

test('a field says what is expected of its value, and one that can have one value only has it', () => {
	const text = ['drivers', 'sites', 'events', 'sources', 'change-ideas', 'phases']
		.map((collection) => blankEntry(collection as CollectionName))
		.join('');
	const expected = [
		'# The programme it belongs to. An id from programmes/.\nprogramme:\n',
		'# The related parts of the PCREF. Ids from pcref/.\npcref: []\n',
		'Ids from sources/.\nsources: []\n',
		'# Whether it affects the aim itself or another driver.\n#   primary\n#   secondary\nlevel:\n',
		'# How strongly it affects each parent.\n# strength: {}\n',
		'# draft: true\n',
		' A month as YYYY-MM.\n# starts:\n',
		' A day as YYYY-MM-DD.\nreviewed:\n',
		' As YYYY-MM or YYYY-MM-DD.\n#     # date:\n',
		' As YYYY-MM-DD or YYYY-MM-DDTHH:MM.\nstarts:\n',
		' As YYYY, YYYY-MM or YYYY-MM-DD.\n# published:\n',
	];
	expect(expected.filter((lines) => !text.includes(lines))).toEqual([]);
});

test('a list of more than twenty values has a page of its own and is not repeated', () => {
	const values = (count: number) =>
		Object.fromEntries(
			Array.from({ length: count }, (_, number) => [
				`own-${number}`,
				{ label: 'Own', description: '' },
			]),
		);
	const listed = (count: number) =>
		blankEntry('change-ideas', { populations: values(count) }).includes('#   own-0: Own');
	const known = Object.keys(POPULATIONS).length;
	expect([listed(20 - known), listed(21 - known)]).toEqual([true, false]);
});

test('what is known before is filled in, and reads back as it was given', () => {
	const read = (title: string | number) => {
		const [, fields = ''] = blankEntry('tools', {}, { title }).split('---\n');
		return (parse(fields) as { title: unknown }).title;
	};
	for (const title of [
		'A bell',
		'Élan',
		'Rights: in plain words',
		'# 1',
		'- none',
		'“Yes”',
		'say "hello"',
		'ends in a space ',
		'2030',
		'1e3',
		'0x10',
		'true',
		'Null',
		'2025-01-31',
		'',
	])
		expect(read(title)).toBe(title);
	expect(read(3)).toBe(3);
	expect(blankEntry('tools', {}, { title: 'A bell', kind: 'qi' })).toMatch(
		/^title: A bell\n[\s\S]*^kind: qi$/m,
	);
});

test('an MDX entry has front matter and a body, a YAML entry has neither', () => {
	expect(blankEntry('tools')).toMatch(/^---\n[\s\S]*\n---\n\n\{\/\*.*\*\/\}\n$/);
	expect(blankEntry('facts')).not.toContain('---');
});
