// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { DATA, named, openTool, part, press, text, type } from './sample-tool.client.ts';

beforeEach(openTool);

describe('what can’t be plotted', () => {
	test('is named with its line, and gone when it is corrected', () => {
		type('data', DATA.replace(',15', ',many'));
		expect(part('problems').querySelector('p')?.textContent).toBe(
			'One row could not be plotted. Correct it above:',
		);
		expect(part('problems').querySelector('strong')?.textContent).toBe('Line 3:');
		type('data', DATA);
		expect(text('problems')).toBe('');
	});

	test('is one message for rows with the same mistake', () => {
		type('data', DATA.replace(',15', ',many').replace(',11', ',few'));
		expect(part('problems').querySelector('p')?.textContent).toBe(
			'2 rows could not be plotted. Correct them above:',
		);
		expect(text('problems')).toMatch(/Lines 3 and 4: .* The same goes for the other lines\.$/);
	});

	test('is a table that has its dates across, which can be turned', () => {
		type('data', 'Month,Jan 2025,Feb 2025,Mar 2025,Apr 2025\nFalls,3,4,5,6\n');
		expect(part('picture').innerHTML).toBe('');
		press('Turn the table so that the dates run down');
		expect(part('picture').innerHTML).toContain('<svg');
		expect(named('data').value.split('\n')).toHaveLength(6);
		expect(text('problems')).toBe('');
	});

	test('and small numbers are named beside each other, where there are any', () => {
		type('unit', 'count');
		type('data', DATA);
		expect([part('caution').hidden, text('small-lines')]).toEqual([true, '']);
		type('data', DATA.replace(',15', ',3'));
		expect([part('caution').hidden, text('small-lines')]).toEqual([false, 'line 3']);
	});

	test('leaves the words that the page came with until something is drawn', () => {
		expect(text('status')).toBe(' Paste your data. ');
		type('data', 'date,value\n2025-01-01,many\n');
		expect(text('status')).toMatch(/Paste your data\.$/);
		expect(part('drawn').hidden).toBe(true);
	});

	test('is a target or a day in words, which its control says', () => {
		type('data', DATA);
		type('target', 'ten');
		expect(text('target-problem')).not.toBe('');
		expect(named('target').getAttribute('aria-invalid')).toBe('true');
		expect(named('rebase').getAttribute('aria-invalid')).toBe('false');
		type('target', '10');
		expect(text('target-problem')).toBe('');
		type('rebase', 'soon');
		expect(text('rebase-problem')).not.toBe('');
	});
});

describe('a question about the data', () => {
	const GUESSED = 'date,value\n03/04/2025,12\n05/06/2025,15\n07/08/2025,11\n';
	const questions = () => [...part('questions').querySelectorAll('[role=group]')];
	const buttons = () => [...part('questions').querySelectorAll('button')].map((b) => b.textContent);

	test('has a button for what was taken, and one for each other reading', () => {
		type('data', GUESSED);
		expect(questions()).toHaveLength(1);
		const [group] = questions();
		expect(document.getElementById(group?.getAttribute('aria-labelledby') ?? '')?.tagName).toBe(
			'P',
		);
		expect(buttons()[0]).toBe('This is right');
		expect(buttons()[1]).toMatch(/^Read it as: /);
		const before = text('table');
		press(buttons()[1] ?? '');
		expect(text('table')).not.toBe(before);
		part('undo').click();
		expect(text('table')).toBe(before);
	});

	test('is gone once it is answered', () => {
		type('data', GUESSED);
		press('This is right');
		expect(questions()).toHaveLength(0);
		expect(document.activeElement).toBe(part('status'));
	});
});
