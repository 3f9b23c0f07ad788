// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { DATA, named, openTool, part, type } from './sample-tool.client.ts';

beforeEach(openTool);

describe('the table of the data', () => {
	const selects = () => [...part('grid').querySelectorAll('select')];
	const inputs = () =>
		[...part('grid').querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('input')]);
	const values = () => inputs().map((row) => row.map(({ value }) => value));

	test('has a line for each row, and the use of each column', () => {
		expect(part('grid-fold').hidden).toBe(true);
		type('data', DATA);
		expect(part('grid-fold').hidden).toBe(false);
		expect(values()).toEqual([
			['2025-01-01', '12'],
			['2025-02-01', '15'],
			['2025-03-01', '11'],
		]);
		expect(selects().map((select) => [select.getAttribute('aria-label'), select.value])).toEqual([
			['Use of date', 'date'],
			['Use of value', 'value'],
		]);
		expect(
			[...part('grid').querySelectorAll('thead th')].map((head) => head.firstChild?.textContent),
		).toEqual(['Line', 'date', 'value']);
		expect([...part('grid').querySelectorAll('tbody th')].map((head) => head.textContent)).toEqual([
			'2',
			'3',
			'4',
		]);
		expect(part('grid').querySelector('caption')?.textContent).toBe('Your data');
		expect(inputs()[1]?.[1]?.getAttribute('aria-label')).toBe('value, line 3');
		expect(inputs()[1]?.[1]?.autocomplete).toBe('off');
	});

	test('corrects the text, and can be taken back', () => {
		type('data', DATA);
		const cell = inputs()[1]?.[1];
		if (!cell) throw new Error('Expected a cell');
		cell.value = '1,5';
		cell.dispatchEvent(new Event('change', { bubbles: true }));
		expect(named('data').value).toContain('2025-02-01,"1,5"\n');
		expect(part('undo').hidden).toBe(false);
		part('undo').click();
		expect(named('data').value).toBe(DATA);
		expect(part('undo').hidden).toBe(true);
		expect(document.activeElement).toBe(part('status'));
	});

	test('keeps its inputs, and the reader’s place, while the lines stay', () => {
		type('data', DATA);
		const before = inputs()[0]?.[1];
		type('data', DATA.replace(',12', ',13'));
		expect(inputs()[0]?.[1]).toBe(before);
		expect(before?.value).toBe('13');
		before?.focus();
		type('data', DATA);
		expect(before?.value).toBe('13');
		type('data', `${DATA}2025-04-01,9\n`);
		expect(inputs()[0]?.[1]).not.toBe(before);
	});

	test('has the names of other columns where only those changed', () => {
		type('data', DATA);
		type('data', DATA.replace('date,value', 'Month,Falls'));
		expect(selects().map((select) => select.getAttribute('aria-label'))).toEqual([
			'Use of Month',
			'Use of Falls',
		]);
		expect(selects().map(({ className }) => className)).toEqual(['field', 'field']);
	});

	test('marks no cell of a total, since nothing is wrong with it', () => {
		type('data', `${DATA}Total,38\n`);
		expect(part('grid').querySelector('[aria-invalid=true]')).toBeNull();
		expect(named('data').getAttribute('aria-invalid')).toBe('false');
	});

	test('is read only once a cell is left', () => {
		type('data', DATA);
		const cell = inputs()[1]?.[1];
		if (!cell) throw new Error('Expected a cell');
		named('title').value = 'Falls';
		cell.value = '99';
		cell.dispatchEvent(new Event('input', { bubbles: true }));
		expect(part('table').querySelector('caption')?.textContent).not.toBe('Falls');
		cell.dispatchEvent(new Event('change', { bubbles: true }));
		expect(part('table').querySelector('caption')?.textContent).toBe('Falls');
	});

	test('marks the cell that can’t be read', () => {
		type('data', DATA.replace(',15', ',many'));
		expect(inputs().map((row) => row.map((input) => input.getAttribute('aria-invalid')))).toEqual([
			['false', 'false'],
			['false', 'true'],
			['false', 'false'],
		]);
		expect(named('data').getAttribute('aria-invalid')).toBe('true');
		type('data', DATA);
		expect(inputs()[1]?.[1]?.getAttribute('aria-invalid')).toBe('false');
		expect(named('data').getAttribute('aria-invalid')).toBe('false');
	});

	test('moves up and down as a spreadsheet does, and not beyond its ends', () => {
		type('data', DATA);
		const [first, second] = inputs().map((row) => row[1]);
		const go = (from: HTMLInputElement | undefined, key: string) => {
			const event = new KeyboardEvent('keydown', { key, cancelable: true });
			from?.focus();
			from?.dispatchEvent(event);
			return [document.activeElement === from, event.defaultPrevented];
		};
		expect(go(first, 'ArrowDown')).toEqual([false, true]);
		expect(document.activeElement).toBe(second);
		expect(go(second, 'ArrowUp')).toEqual([false, true]);
		expect(document.activeElement).toBe(first);
		expect(go(first, 'Enter')).toEqual([false, true]);
		expect(go(first, 'ArrowUp')).toEqual([true, false]);
		expect(go(inputs()[2]?.[1], 'ArrowDown')).toEqual([true, false]);
		expect(go(first, 'a')).toEqual([true, false]);
	});

	test('says which column has the values', () => {
		type('data', 'date,staff,incidents\n2025-01-01,12,3\n2025-02-01,15,4\n2025-03-01,11,5\n');
		const [, staff, incidents] = selects();
		if (!staff || !incidents) throw new Error('Expected two columns');
		const other = staff.value === 'value' ? incidents : staff;
		const column = other === staff ? 0 : 1;
		other.value = 'value';
		other.dispatchEvent(new Event('change', { bubbles: true }));
		const cells = [...part('table').querySelectorAll('tbody tr td:nth-child(2)')];
		expect(cells.map((cell) => cell.textContent)).toEqual(
			[
				['12', '15', '11'],
				['3', '4', '5'],
			][column],
		);
		expect([...selects()].filter(({ value }) => value === 'value')).toHaveLength(1);
	});

	test('shows two hundred lines, and says where the others are', () => {
		const days = (count: number) =>
			Array.from({ length: count }, (_, day) => {
				const date = new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10);
				return `${date},${day}\n`;
			}).join('');
		type('data', `date,value\n${days(200)}`);
		expect(inputs()).toHaveLength(200);
		expect(part('grid').querySelector('.hint')).toBeNull();
		type('data', `date,value\n${days(201)}`);
		expect(inputs()).toHaveLength(200);
		expect(part('grid').querySelector('.hint')?.textContent).toBe(
			'The first 200 lines are shown. Correct others in the text.',
		);
	});
});
