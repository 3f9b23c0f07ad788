// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { field, find, open, press } from './sample-entry.client.ts';
import { sampleEntry, sampleField, TOOLS } from './sample-form.client.ts';

afterEach(() => document.body.replaceChildren());

describe('a field that no source gives', () => {
	const names = ['summary', 'effort', 'title'];
	const choices = names.map((value) => ({ value, label: value, description: undefined }));
	const form = [
		sampleField('title'),
		sampleField('effort'),
		sampleField('cost'),
		sampleField('note', undefined, { required: false }),
		sampleField('notPublished', {
			kind: 'list',
			item: { kind: 'choice', choices, listedAt: undefined },
		}),
	];
	const show = (fields: Record<string, unknown>) =>
		open(sampleEntry({ fields }), { collection: { ...TOOLS, form } });
	const ticks = () =>
		[...document.querySelectorAll<HTMLInputElement>('.not-published input')].map((tick) => ({
			tick,
			path: tick.closest('[data-path]')?.getAttribute('data-path'),
		}));

	test('can be named so where sources may not give it, but not what its author knows', () => {
		show({});
		expect(ticks().map(({ path }) => path)).toEqual(['["effort"]']);
		expect(document.querySelector('[data-path=\'["notPublished"]\']')).toBeNull();
		expect(find('.not-published').textContent).toBe(' No source gives this');
	});

	test('has no value then, and comes back when the tick is taken off', async () => {
		const { saved } = show({ title: 'Wheel', effort: 'low' });
		const [{ tick } = { tick: undefined }] = ticks();
		const change = (isTicked: boolean) => {
			if (!tick) return;
			tick.checked = isTicked;
			tick.dispatchEvent(new Event('change'));
		};
		expect(field('effort').hidden).toBe(false);
		change(true);
		expect(field('effort').hidden).toBe(true);
		await press('Save');
		expect(saved[0]?.fields).toEqual({
			title: 'Wheel',
			cost: '',
			note: '',
			notPublished: ['effort'],
		});
	});

	test('that the file names so is ticked, whatever it is, and others that it names stay', async () => {
		const { saved } = show({ title: 'Wheel', notPublished: ['cost', 'elsewhere', 7, 'effort'] });
		expect(ticks().map(({ path, tick }) => [path, tick.checked])).toEqual([
			['["effort"]', true],
			['["cost"]', true],
		]);
		expect(field('cost').hidden).toBe(true);
		const [effort] = ticks();
		if (effort) effort.tick.checked = false;
		await press('Save');
		expect(saved[0]?.fields).toEqual({
			title: 'Wheel',
			effort: '',
			note: '',
			notPublished: ['cost', 'elsewhere', 7],
		});
	});
});
