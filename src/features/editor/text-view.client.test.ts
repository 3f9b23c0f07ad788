// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import type { TextToSave } from '../../editing/saving/messages.ts';
import { area, find, open, press, settle, status } from './sample-entry.client.ts';
import { sampleEntry, sampleFinding } from './sample-form.client.ts';

afterEach(() => document.body.replaceChildren());

describe('a file that can’t be read as an entry', () => {
	const findings = [
		sampleFinding({ line: 3, message: 'Unexpected `[`', hint: 'Close it' }),
		sampleFinding({ line: 5, message: 'Unexpected tab' }),
	];
	const broken = sampleEntry({ text: 'term: [\n', findings });

	test('is shown as its text, with why', () => {
		const { isChanged } = open(broken);
		expect(find('h1').textContent).toBe('tools/wheel.mdx');
		expect([...document.querySelectorAll('.error')].map((each) => each.textContent)).toEqual([
			'Line 3: Unexpected `[`. Close it',
			'Line 5: Unexpected tab',
		]);
		expect(document.getElementById(area().getAttribute('aria-labelledby') ?? '')).toBe(find('h1'));
		expect(isChanged()).toBe(false);
		area().value = 'term: A\n';
		expect(isChanged()).toBe(true);
	});

	test('is saved as text, and opened as an entry then', async () => {
		const saved: TextToSave[] = [];
		const { gone } = open(broken, {
			backend: {
				saveText: (text) => {
					saved.push(text);
					return Promise.resolve(sampleEntry());
				},
			},
		});
		area().value = 'term: A\n';
		await press('Save');
		expect(saved).toEqual([{ collection: 'tools', id: 'wheel', version: '1', text: 'term: A\n' }]);
		expect(gone).toEqual(['wheel']);
	});

	test('can’t be changed while it is saved, since the entry takes its place, and is not saved twice', async () => {
		let times = 0;
		let refuse = (_: Error) => {};
		open(broken, {
			backend: {
				saveText: () => {
					times += 1;
					return new Promise((_, fail) => {
						refuse = fail;
					});
				},
			},
		});
		await press('Save');
		await press('Save');
		expect([area().readOnly, times]).toEqual([true, 1]);
		refuse(new Error('The file changed.'));
		await settle();
		expect([area().readOnly, status()]).toEqual([false, 'The file changed.']);
	});

	test.each([
		[new Error('The file changed.'), 'The file changed.'],
		['Odd', 'Odd'],
	])('says why it was not saved', async (why, words) => {
		open(broken, { backend: { saveText: () => Promise.reject(why) } });
		await press('Save');
		expect(status()).toBe(words);
	});
});
