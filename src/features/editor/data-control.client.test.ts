// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { dataControl, isPastedData, type MeasureInForm } from './data-control.client.ts';
import { sampleBackend, sampleContext } from './sample-form.client.ts';

const MEASURE: MeasureInForm = { title: 'Noise', unit: 'decibels', direction: '', chart: '' };

function open(given: unknown, measure = MEASURE, data = () => Promise.resolve('')) {
	const context = sampleContext({ describedBy: 'hint', backend: sampleBackend({ data }) });
	const { element, read } = dataControl(given, () => measure, context);
	const area = element.querySelector('textarea') as HTMLTextAreaElement;
	const paste = (text: string) => {
		area.value = text;
		area.dispatchEvent(new Event('input'));
	};
	const account = () =>
		[...(element.querySelector('.account')?.childNodes ?? [])].map((each) => each.textContent);
	const chart = () => element.querySelector('.chart svg');
	return { element, read, area, paste, account, chart };
}

const settle = () => new Promise((done) => setTimeout(done));
const ROWS = 'date,value\n2026-01-05,9\n2026-01-12,7\n';

test('a table that is pasted is read, drawn and saved as a file beside what there was', () => {
	const { read, paste, account, chart } = open('./noise.csv');
	paste('Date\tValue\n05/01/2026\t9\n12/01/2026\t7\n');
	expect(account()[0]).toBe('2 rows read.');
	expect(chart()).not.toBeNull();
	expect(read()).toEqual({
		csv: expect.stringMatching(/^date,value[^\n]*\n2026-01-05,9/),
		data: './noise.csv',
	});
	expect(isPastedData(read())).toBe(true);
	expect(String((read() as { csv: string }).csv)).not.toMatch(/[\r\ufeff]/);
});

test('one row is too few for a chart, and is saved all the same', () => {
	const { read, paste, account, chart } = open(undefined);
	paste('date,value\n2026-01-05,9\n');
	expect(account()[0]).toBe('1 row read.');
	expect(chart()).toBeNull();
	expect(read()).toMatchObject({ data: undefined });
});

test('what can’t be read is listed by line, and a table that is taken away leaves what there was', () => {
	const { read, paste, account, element } = open('./noise.csv');
	paste(`${ROWS}2026-01-19,loud\n`);
	expect(element.querySelector('.account .error')?.textContent).toMatch(/^Line 4: /);
	expect(account()[0]).toBe('2 rows read.');
	paste('  ');
	expect(read()).toBe('./noise.csv');
	expect([account()[0], element.querySelector('.chart')?.innerHTML]).toEqual(['0 rows read.', '']);
	paste('nothing');
	expect(read()).toBe('./noise.csv');
});

test('a guess is shown, with what was taken', () => {
	const { paste, element } = open(undefined);
	paste('date,value\n03/04/2026,9\n05/04/2026,7\n');
	expect(element.querySelector('.account')?.textContent).toMatch(/ Taken: /);
});

test.each([
	['', 'run', 'increase'],
	['xmr', 'xmr', 'decrease'],
])('the chart is of the kind that the measure has: %j', (chart, kind, direction) => {
	const many = Array.from(
		{ length: 14 },
		(_, day) => `2026-01-${String(day + 1).padStart(2, '0')},${day % 3}`,
	);
	const { paste, element } = open(undefined, { ...MEASURE, chart, direction });
	paste(`date,value\n${many.join('\n')}\n`);
	const words = element.querySelector('.chart')?.innerHTML ?? '';
	expect(words.includes('limit')).toBe(kind === 'xmr');
	expect(words).toContain('Noise');
	expect(words).toContain('label-chart');
});

test('the chart says what is better as the measure does, and without its word that more is', () => {
	const falling = Array.from(
		{ length: 20 },
		(_, day) =>
			`2026-01-${String(day + 1).padStart(2, '0')},${day < 10 ? 20 + (day % 3) : 5 + (day % 3)}`,
	);
	const picture = (direction: string) => {
		const { paste, element } = open(undefined, { ...MEASURE, direction, chart: 'xmr' });
		paste(`date,value\n${falling.join('\n')}\n`);
		return element.querySelector('.chart')?.innerHTML ?? '';
	};
	const [more, less, neither] = ['increase', 'decrease', 'neutral'].map(picture);
	expect(new Set([more, less, neither]).size).toBe(3);
	expect(picture('')).toBe(more);
});

test('the file that an entry has is shown as it is opened, and nothing has changed', async () => {
	const { read, area, account, chart } = open('./noise.csv', MEASURE, () => Promise.resolve(ROWS));
	await settle();
	expect([area.value, account()[0]]).toEqual([ROWS, '2 rows read.']);
	expect(chart()).not.toBeNull();
	expect(read()).toBe('./noise.csv');
});

test('a table that was pasted before the file came stays', async () => {
	let come = (_: string) => {};
	const coming = new Promise<string>((done) => {
		come = done;
	});
	const { read, area, paste } = open('./noise.csv', MEASURE, () => coming);
	paste('date,value\n2026-02-02,5\n2026-02-09,6\n');
	come(ROWS);
	await settle();
	expect(area.value).toContain('2026-02-02');
	expect(read()).toMatchObject({ csv: expect.stringContaining('2026-02-02'), data: './noise.csv' });
});

test('a table that was pasted into an earlier form is shown again, and taken away leaves the file', () => {
	const { read, area, paste, account } = open({ csv: ROWS, data: './noise.csv' });
	expect([area.value, account()[0]]).toEqual([ROWS, '2 rows read.']);
	expect(read()).toEqual({ csv: ROWS, data: './noise.csv' });
	paste('');
	expect(read()).toBe('./noise.csv');
});

test('a withheld value is saved as it was written', () => {
	const { read, paste } = open(undefined);
	paste('date,value\n2026-01-05,*\n2026-01-12,12\n');
	expect(read()).toMatchObject({ csv: expect.stringContaining('2026-01-05,*\n') });
});

test.each([
	[new Error('There is no such file.'), 'There is no such file.'],
	['Odd', 'Odd'],
])('a file that can’t be opened is refused with why', async (why, words) => {
	const { account } = open('./noise.csv', MEASURE, () => Promise.reject(why));
	await settle();
	expect(account()).toEqual([words]);
});

test('an entry without a file asks for none, and the field has its names', () => {
	const { element, area, account } = open(undefined);
	expect(account()).toEqual([]);
	expect([area.getAttribute('aria-labelledby'), area.getAttribute('aria-describedby')]).toEqual([
		'label',
		'hint',
	]);
	expect(area.getAttribute('spellcheck')).toBe('false');
	expect(element.querySelector('.hint')?.textContent).toMatch(/no group of 1 to 7 people/);
});

test.each([[undefined], [null], ['./a.csv'], [{ csv: '' }], [{ data: '' }]])(
	'%j is not a pasted table',
	(value) => {
		expect(isPastedData(value)).toBe(false);
	},
);
