import { expect, test } from 'vitest';
import { z } from 'zod';
import { mapTexts, textFields } from './text-fields.ts';

const schema = z.strictObject({
	title: z.string(),
	count: z.number().optional(),
	kind: z.enum(['a', 'b']),
	parts: z.array(z.strictObject({ text: z.string().optional() })).optional(),
	strength: z.record(z.string(), z.string()).optional(),
	place: z.union([z.literal('online'), z.strictObject({ name: z.string() })]),
});

test('every text of a schema is found, however deep, and nothing else', () => {
	expect([...textFields(schema).keys()]).toEqual([
		'title',
		'parts.*.text',
		'strength.*:key',
		'strength.*',
		'place.name',
	]);
});

test('every text of the data is changed, and nothing else', () => {
	const data = {
		title: 'One',
		count: 1,
		kind: 'a',
		parts: [{ text: 'two' }, {}],
		strength: { three: 'four' },
		place: { name: 'five' },
	};
	expect(mapTexts(schema, data, (text, { path }) => `${text} (${path})`)).toEqual({
		title: 'One (title)',
		count: 1,
		kind: 'a',
		parts: [{ text: 'two (parts.*.text)' }, {}],
		strength: { 'three (strength.*:key)': 'four (strength.*)' },
		place: { name: 'five (place.name)' },
	});
});
