// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { EntryAnswer } from '../../editing/saving/messages.ts';
import {
	change,
	endEditor,
	follow,
	heading,
	open,
	press,
	root,
	settle,
} from './sample-editor.client.ts';
import { SITE, sampleEntry } from './sample-form.client.ts';

beforeEach(() => {
	vi.stubGlobal('confirm', () => true);
});
afterEach(endEditor);

describe('what is not saved', () => {
	const leave = () => {
		const event = new Event('beforeunload', { cancelable: true });
		dispatchEvent(event);
		return event.defaultPrevented;
	};

	test('is left only when the author says so', async () => {
		await open('#/tools/wheel');
		change();
		vi.stubGlobal('confirm', () => false);
		await follow('#/glossary');
		expect([heading(), location.hash]).toEqual(['tools wheel', '#/tools/wheel']);
		expect(leave()).toBe(true);
		vi.stubGlobal('confirm', () => true);
		await follow('#/glossary');
		expect(heading()).toBe('Glossary');
		expect(leave()).toBe(false);
	});

	test('is not asked about when nothing changed', async () => {
		const asked = vi.fn(() => false);
		vi.stubGlobal('confirm', asked);
		await open('#/tools/wheel');
		expect(leave()).toBe(false);
		await follow('#/tools');
		expect(asked).not.toHaveBeenCalled();
		expect(heading()).toBe('Tools');
	});

	test('is not overwritten by an entry that was asked for before and comes late', async () => {
		const late: ((entry: EntryAnswer) => void)[] = [];
		await open('#/tools/wheel', {
			entry: (_, id) =>
				id === 'wheel'
					? new Promise((done) => {
							late.push(done);
						})
					: Promise.resolve(sampleEntry({ id, fields: { title: 'A rota' } })),
		});
		await follow('#/tools/rota');
		change();
		late[0]?.(sampleEntry());
		await settle();
		expect([heading(), leave()]).toEqual(['A rota', true]);
	});

	test('is not left for an entry that was saved before and answers late', async () => {
		const late: ((entry: EntryAnswer) => void)[] = [];
		await open('#/tools/', {
			save: () =>
				new Promise((done) => {
					late.push(done);
				}),
		});
		press('Save');
		await follow('#/tools/rota');
		change();
		late[0]?.(sampleEntry({ id: 'bell' }));
		await settle();
		expect([heading(), location.hash, leave()]).toEqual(['tools rota', '#/tools/rota', true]);
	});

	test('is not overwritten by the reason why another place could not be opened', async () => {
		const late: ((why: Error) => void)[] = [];
		let isFirst = true;
		await open('#/tools', {
			site: () => {
				if (!isFirst) return Promise.resolve(SITE);
				isFirst = false;
				return new Promise((_, fail) => {
					late.push(fail);
				});
			},
		});
		await follow('#/tools/rota');
		late[0]?.(new Error('Too slow.'));
		await settle();
		expect(heading()).toBe('tools rota');
	});

	test('stays in the form when the address is followed that is shown already', async () => {
		await open('#/tools/wheel');
		const form = root().querySelector('form');
		change();
		await follow('#/tools/wheel');
		expect(root().querySelector('form')).toBe(form);
	});
});
