// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import type { FormField } from '../../editing/form/form-field.ts';
import type { EntryAnswer, EntryToSave } from '../../editing/saving/messages.ts';
import { area, field, find, open, press, settle, status, type } from './sample-entry.client.ts';
import { sampleEntry, sampleField, TOOLS } from './sample-form.client.ts';

afterEach(() => document.body.replaceChildren());

describe('saving', () => {
	test('sends what the form says, with the version that was opened, and says that it is saved', async () => {
		const { saved, isChanged } = open(sampleEntry({ fields: { title: 'Wheel', colour: 'red' } }));
		type(field('title'), 'Ring');
		type(area(), 'It rings.\n');
		expect(isChanged()).toBe(true);
		await press('Save');
		expect(saved).toEqual([
			{
				collection: 'tools',
				id: 'wheel',
				version: '1',
				body: 'It rings.\n',
				fields: { colour: 'red', title: 'Ring', summary: '', notPublished: [] },
				data: [],
			},
		]);
		expect([status(), isChanged(), find('h1').textContent]).toEqual(['Saved.', false, 'Ring']);
		await press('Save');
		expect(saved[1]?.version).toBe('2');
	});

	test.each([
		[{ key: 's', ctrlKey: true }, 1],
		[{ key: 's', metaKey: true }, 1],
		[{ key: 's' }, 0],
		[{ key: 'a', ctrlKey: true }, 0],
	])('is what the keys %j ask for, or not', async (keys, times) => {
		const { saved } = open(sampleEntry());
		const event = new KeyboardEvent('keydown', { ...keys, bubbles: true, cancelable: true });
		field('title').dispatchEvent(event);
		await settle();
		expect(saved).toHaveLength(times);
		expect(event.defaultPrevented).toBe(times === 1);
	});

	test('is what Enter in a field asks for, and the page stays', async () => {
		const { saved } = open(sampleEntry());
		const event = new Event('submit', { cancelable: true });
		find('form').dispatchEvent(event);
		await settle();
		expect([saved.length, event.defaultPrevented]).toEqual([1, true]);
	});

	test('says that it is under way, and why it failed', async () => {
		const { isChanged } = open(sampleEntry(), {
			backend: { save: () => Promise.reject(new Error('The disk is full.')) },
		});
		type(field('title'), 'Ring');
		const done = press('Save');
		expect(status()).toBe('Saving …');
		await done;
		expect([status(), isChanged(), field('title').value]).toEqual([
			'The disk is full.',
			true,
			'Ring',
		]);
		open(sampleEntry(), { backend: { save: () => Promise.reject('Odd') } });
		await press('Save');
		expect(status()).toBe('Odd');
	});

	test('takes its time, in which nothing can be typed that its answer would overwrite, or saved twice', async () => {
		const asked: EntryToSave[] = [];
		let answer = (_: EntryAnswer) => {};
		let refuse = (_: Error) => {};
		open(sampleEntry(), {
			backend: {
				save: (given) => {
					asked.push(given);
					return new Promise((done, fail) => {
						answer = done;
						refuse = fail;
					});
				},
			},
		});
		field('title').focus();
		await press('Save');
		expect(find('form').inert).toBe(true);
		await press('Save');
		expect(asked).toHaveLength(1);
		field('title').blur();
		refuse(new Error('The disk is full.'));
		await settle();
		expect([find('form').inert, document.activeElement]).toEqual([false, field('title')]);
		await press('Save');
		answer(sampleEntry({ fields: { title: 'Ring' } }));
		await settle();
		expect([asked.length, find('form').inert, field('title').value]).toEqual([2, false, 'Ring']);
	});

	test('a new entry leads to its own page', async () => {
		const { saved, gone } = open(sampleEntry({ id: '', fields: {}, body: '', address: undefined }));
		expect(find('h1').textContent).toBe('New tool');
		expect(find('.panel h2').textContent).toBe('A new tool');
		expect(find('.panel').textContent).toContain('What teams use.');
		expect(find('.panel').textContent).toContain('a title is enough');
		type(field('title'), 'Bell');
		await press('Save');
		expect([saved[0]?.id, gone]).toEqual(['', ['new']]);
	});

	test('data of a measure go beside the fields', async () => {
		const item: FormField['value'] = {
			kind: 'group',
			fields: [sampleField('title'), sampleField('data', { kind: 'data' })],
		};
		const form = [sampleField('title'), sampleField('measures', { kind: 'list', item })];
		const fields = {
			title: 'Wheel',
			measures: [{ title: 'Noise' }, { title: 'Falls' }],
		};
		const { saved } = open(sampleEntry({ fields }), { collection: { ...TOOLS, form } });
		const data = document.querySelectorAll<HTMLTextAreaElement>('textarea.data')[1];
		if (data) type(data, 'date,value\n2026-01-05,9\n');
		await press('Save');
		expect(saved[0]?.data).toEqual([{ measure: 1, csv: expect.stringContaining('2026-01-05,9') }]);
		expect(saved[0]?.fields.measures).toEqual([
			{ title: 'Noise', data: undefined },
			{ title: 'Falls', data: undefined },
		]);
	});
});
