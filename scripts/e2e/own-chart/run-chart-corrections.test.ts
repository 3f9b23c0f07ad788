import { expect, test } from 'vitest';
import { DATA, openChartTool } from './chart-tool.ts';

/** How a reader corrects what the chart tool has read. */

const { page, data, rows, dates, cells, paste } = openChartTool();

test('an ambiguity is shown above the chart, with a button for the other reading', async () => {
	await paste('01/04/2024,50\n01/05/2024,60');
	const question = page().getByRole('group', { name: 'Does “01/04/2024” begin with the day' });
	await question.getByRole('button', { name: 'Read it as: Month first' }).click();
	expect(await question.count()).toBe(0);
	await page().getByText('The values as a table').click();
	expect(await dates()).toEqual(['4 January 2024', '5 January 2024']);
	await data().fill('Day,Value\n01/04/2024,50\n01/05/2024,60');
	await question.getByRole('button', { name: 'This is right' }).click();
	expect(await question.count()).toBe(0);
	expect(await dates()).toEqual(['April 2024', 'May 2024']);
});

test('the page asks for the first day of week 1, which moves the weeks', async () => {
	await paste('Week,Falls\n1,12\n2,15');
	await page().getByLabel('Week 1 began on').fill('2026-03-02');
	await page().getByText('The values as a table').click();
	expect(await dates()).toEqual(['2 March 2026', '9 March 2026']);
});

test('cells are corrected in place, and columns can be given another use', async () => {
	await paste('Month,A,B,Target\nApr 2024,many,10,9\nMay 2024,6,12,9');
	await page().getByText('The target line, 9, comes from “Target”.').waitFor();
	await page().getByText('Correct cells and choose columns').click();
	const cell = page().getByLabel('A, line 2');
	expect(await cell.getAttribute('aria-invalid')).toBe('true');
	await cell.fill('5');
	await cell.press('ArrowDown');
	expect(await page().evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
		'A, line 3',
	);
	expect(await data().inputValue()).toBe('Month,A,B,Target\nApr 2024,5,10,9\nMay 2024,6,12,9');
	expect(await cell.getAttribute('aria-invalid')).toBe('false');
	await page().getByLabel('Use of B').selectOption('denominator');
	await page().getByLabel('Use of A').selectOption('numerator');
	await page().getByText('The values as a table').click();
	expect(await cells()).toEqual(['50%', '50%']);
	await page().getByLabel('Use of Target').selectOption('other');
	await page().getByText('Not drawn: “Target”.').waitFor();
});

test('many similar mistakes give one message', async () => {
	await paste(`Month,Value\n${'soon,5\n'.repeat(9)}Apr 2024,5`);
	expect(await page().locator('#chart-problems li').allTextContents()).toEqual([
		'Lines 2 to 10: “soon” is not a date. Write it like 2024-01-31, 31/01/2024 or Jan 2024.',
	]);
});

test('what a button changed can be taken back', async () => {
	await paste(DATA);
	await page().getByLabel('What is measured?').fill('Calls answered');
	await page().getByRole('button', { name: 'Clear all' }).click();
	expect(await rows()).toBe(0);
	const undo = page().getByRole('button', { name: 'Undo the last change' });
	await undo.click();
	expect(await rows()).toBe(24);
	expect(await page().getByLabel('What is measured?').inputValue()).toBe('Calls answered');
	await page().getByText('Correct cells and choose columns').click();
	await page().getByLabel('Value, line 2', { exact: true }).fill('51%');
	await page().keyboard.press('Tab');
	expect(await data().inputValue()).toContain('1/2024\t51%');
	await undo.click();
	expect(await data().inputValue()).toBe(DATA);
	await undo.click();
	expect(await data().inputValue()).toBe('');
	expect(await undo.isVisible()).toBe(false);
	expect(await page().evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
});
