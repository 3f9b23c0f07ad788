// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import type { FormField } from '../../editing/form/form-field.ts';
import type { EntryToSave } from '../../editing/saving/messages.ts';
import { RefusedError } from './backend.client.ts';
import { area, field, find, open, press, status, type } from './sample-entry.client.ts';
import { sampleEntry, sampleField, TEXT, TOOLS } from './sample-form.client.ts';

afterEach(() => document.body.replaceChildren());

describe('a file that changed elsewhere', () => {
	const current = sampleEntry({
		version: '9',
		fields: { title: 'Theirs', summary: 'New summary' },
		body: 'Their text.\n',
	});
	const saves: EntryToSave[] = [];
	const save = (given: EntryToSave) => {
		saves.push(given);
		return given.version === '9'
			? Promise.resolve({ ...current, ...given })
			: Promise.reject(new RefusedError({ refused: 'The file changed.', current }));
	};

	test('keeps both sets of changes: the author’s over those of the file', async () => {
		saves.length = 0;
		const { isChanged } = open(sampleEntry({ fields: { title: 'Wheel', summary: '' } }), {
			backend: { save },
		});
		type(field('title'), 'Mine');
		await press('Save');
		expect(status()).toBe('The file changed. Keep my changesUse the file as it is');
		await press('Keep my changes');
		expect([field('title').value, field('summary').value, area().value]).toEqual([
			'Mine',
			'New summary',
			'Their text.\n',
		]);
		expect([status(), isChanged()]).toEqual([
			'Your changes are in the form. Save to keep them.',
			true,
		]);
		await press('Save');
		expect(saves.at(-1)).toMatchObject({ version: '9', fields: { title: 'Mine' } });
		expect(status()).toBe('Saved.');
	});

	test('keeps the text that the author changed', async () => {
		open(sampleEntry(), { backend: { save } });
		type(area(), 'My text.\n');
		await press('Save');
		await press('Keep my changes');
		expect(area().value).toBe('My text.\n');
	});

	test('keeps what others filled in where the form was empty, whatever kind of field it is', async () => {
		const kinds: FormField['value'][] = [
			TEXT,
			{ kind: 'list', item: TEXT },
			{ kind: 'group', fields: [sampleField('part')] },
			{ kind: 'tick' },
		];
		const form = kinds.map((value, number) => sampleField(`field-${number}`, value));
		const theirs = { 'field-0': 'A', 'field-1': ['B'], 'field-2': { part: 'C' }, 'field-3': true };
		const collection = { ...TOOLS, form: [sampleField('title'), ...form] };
		open(sampleEntry({ body: 'It turns.\r\n' }), {
			collection,
			backend: {
				save: (given) => {
					saves.push(given);
					const refused = 'The file changed.';
					const now = { ...current, fields: { title: 'Wheel', ...theirs } };
					return Promise.reject(new RefusedError({ refused, current: now }));
				},
			},
		});
		type(field('title'), 'Mine');
		await press('Save');
		await press('Keep my changes');
		await press('Save');
		expect(saves.at(-1)?.fields).toMatchObject({ title: 'Mine', ...theirs });
		expect(saves.at(-1)?.body).toBe('Their text.\n');
	});

	test('keeps what was typed while the two ways on were read', async () => {
		open(sampleEntry(), { backend: { save } });
		await press('Save');
		type(field('title'), 'Mine, later');
		type(area(), 'My later text.\n');
		await press('Keep my changes');
		expect([field('title').value, area().value]).toEqual(['Mine, later', 'My later text.\n']);
	});

	test('keeps a table that was pasted', async () => {
		const item: FormField['value'] = {
			kind: 'group',
			fields: [sampleField('title'), sampleField('data', { kind: 'data' })],
		};
		const form = [sampleField('measures', { kind: 'list', item })];
		open(sampleEntry({ fields: { measures: [{ title: 'Noise' }] } }), {
			collection: { ...TOOLS, form },
			backend: { save },
		});
		type(find<HTMLTextAreaElement>('textarea.data'), 'date,value\n2026-01-05,9\n');
		await press('Save');
		await press('Keep my changes');
		expect(find<HTMLTextAreaElement>('textarea.data').value).toContain('2026-01-05,9');
		await press('Save');
		expect(saves.at(-1)?.data).toEqual([
			{ measure: 0, csv: expect.stringContaining('2026-01-05,9') },
		]);
	});

	test('that changes again is compared with what it said the time before', async () => {
		const versions = [current, { ...current, version: '10', fields: { title: 'Theirs again' } }];
		open(sampleEntry(), {
			backend: {
				save: (given) => {
					saves.push(given);
					const next = versions.shift();
					return next
						? Promise.reject(new RefusedError({ refused: 'It changed.', current: next }))
						: Promise.resolve({ ...current, ...given });
				},
			},
		});
		type(field('summary'), 'My summary');
		for (const words of ['Save', 'Keep my changes', 'Save', 'Keep my changes', 'Save'])
			await press(words);
		expect(saves.at(-1)).toMatchObject({
			version: '10',
			fields: { title: 'Theirs again', summary: 'My summary' },
		});
	});

	test('can be taken as it is', async () => {
		const { isChanged } = open(sampleEntry(), { backend: { save } });
		type(field('title'), 'Mine');
		await press('Save');
		await press('Use the file as it is');
		expect([field('title').value, area().value, isChanged()]).toEqual([
			'Theirs',
			'Their text.\n',
			false,
		]);
		expect(status()).toBe('The form shows what the file says now.');
	});
});
