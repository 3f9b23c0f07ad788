// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import './own-chart.client.ts';

const saved = vi.hoisted(() => ({ files: [] as { blob: Blob; name: string }[] }));
vi.mock('../../ui/save-file.client.ts', () => ({
	save: (blob: Blob, name: string) => saved.files.push({ blob, name }),
}));

const PARTS =
	'grid problems grid-fold clear undo print questions picture columns drawn table caution small-lines target-problem rebase-problem csv svg png slide word yaml chart';

beforeEach(() => {
	saved.files.length = 0;
	const parts = PARTS.split(' ').map((name) => `<div data-${name}></div>`);
	const page = document.createElement('div');
	page.innerHTML = `<own-chart>
		<textarea name="data"></textarea><input type="file" name="file"><input name="title"><input name="target"><textarea name="rebase"></textarea>
		<input name="unit"><input type="checkbox" name="illustrative">
		<input type="radio" name="direction" value="increase" checked><input type="radio" name="direction" value="decrease">
		<input type="radio" name="engine" value="run" checked><input type="radio" name="engine" value="xmr">
		${parts.join('')}<p data-status tabindex="-1"> Paste your data. </p><dialog data-dialog></dialog></own-chart>
		<a data-example="example-shift"><b>Shift</b></a><a data-example="unknown">Unknown</a>`;
	document.body.replaceChildren(page);
});

const named = (name: string) => document.querySelector(`[name="${name}"]`) as HTMLInputElement;
const part = (name: string) => document.querySelector(`[data-${name}]`) as HTMLElement;
const text = (name: string) => part(name).textContent;
const settle = () => new Promise((done) => setTimeout(done, 5));

function type(name: string, words: string): void {
	named(name).value = words;
	named(name).dispatchEvent(new Event('input', { bubbles: true }));
}

function press(words: string): void {
	[...document.querySelectorAll('button')].find((button) => button.textContent === words)?.click();
}

const DATA = 'date,value\n2025-01-01,12\n2025-02-01,15\n2025-03-01,11\n';

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

describe('a file', () => {
	async function open(content: string | Uint8Array<ArrayBuffer>): Promise<void> {
		const file = new File([content], 'data.csv');
		Object.defineProperty(named('file'), 'files', { configurable: true, value: [file] });
		named('file').dispatchEvent(new Event('input', { bubbles: true }));
		await settle();
	}

	test('takes the place of the data, which can be taken back', async () => {
		type('data', DATA);
		await open('date,value\n2025-05-01,1\n2025-06-01,2\n');
		expect(named('data').value).toContain('2025-05-01,1');
		expect(part('table').querySelectorAll('tbody tr')).toHaveLength(2);
		part('undo').click();
		expect(named('data').value).toBe(DATA);
	});

	test('of a chart that was kept brings back its controls', async () => {
		type('data', DATA);
		type('title', 'Falls');
		type('unit', 'falls a month');
		part('chart').click();
		await settle();
		const [kept] = saved.files;
		expect(kept?.name).toBe('falls.chart.json');
		type('title', 'Other');
		type('data', '');
		await open((await kept?.blob.text()) ?? '');
		expect([named('title').value, named('unit').value, named('data').value]).toEqual([
			'Falls',
			'falls a month',
			DATA,
		]);
		expect(part('drawn').hidden).toBe(false);
	});

	test('that can’t be read says so above the problems, once, and the data stay', async () => {
		type('data', DATA);
		const zip = new Uint8Array([0x50, 0x4b, 1, 2]);
		await open(zip);
		await vi.waitFor(() => expect(part('problems').childElementCount).toBe(1));
		await open(zip);
		await settle();
		const alerts = [...part('problems').querySelectorAll('[role=alert]')];
		expect(alerts.map((alert) => alert.textContent)).toEqual([
			'The workbook could not be opened: it may be locked with a password. Copy the cells and paste them.',
		]);
		expect(part('problems').firstElementChild).toBe(alerts[0]);
		expect(named('data').value).toBe(DATA);
	});

	test('that was not chosen after all changes nothing', async () => {
		type('data', DATA);
		Object.defineProperty(named('file'), 'files', { configurable: true, value: [] });
		named('file').dispatchEvent(new Event('input', { bubbles: true }));
		await settle();
		expect([named('data').value, part('undo').hidden]).toEqual([DATA, true]);
	});

	test('with more lines than a chart can show says how many, and the data stay', async () => {
		type('data', DATA);
		await open(`date,value\n${'2025-01-01,1\n'.repeat(5001)}`);
		await vi.waitFor(() =>
			expect(part('problems').querySelector('[role=alert]')?.textContent).toMatch(
				/^There are 5,002 lines/,
			),
		);
		expect(named('data').value).toBe(DATA);
	});

	test('that is far too large is refused before it is pasted', () => {
		const event = Object.assign(new Event('beforeinput', { cancelable: true }), {
			data: 'x'.repeat(20_000_000),
		});
		named('data').dispatchEvent(event);
		expect(event.defaultPrevented).toBe(true);
		expect(part('problems').querySelector('[role=alert]')).not.toBeNull();
		const short = Object.assign(new Event('beforeinput', { cancelable: true }), { data: 'x' });
		named('data').dispatchEvent(short);
		expect(short.defaultPrevented).toBe(false);
	});
});

test('what was typed can be taken back', () => {
	type('data', DATA);
	named('data').dispatchEvent(Object.assign(new Event('beforeinput'), { data: '9' }));
	type('data', `${DATA}2025-04-01,9\n`);
	expect(part('undo').hidden).toBe(false);
	part('undo').click();
	expect(named('data').value).toBe(DATA);
});

describe('an example', () => {
	test('is shown with its settings as one, with the cursor at the start of its data', () => {
		type('title', 'Mine');
		document.querySelector<HTMLElement>('[data-example] b')?.click();
		expect(named('illustrative').checked).toBe(true);
		expect(named('title').value).not.toBe('Mine');
		expect(named('data').value).not.toBe('');
		expect(part('drawn').hidden).toBe(false);
		expect(document.activeElement).toBe(named('data'));
		expect([named('data').selectionStart, named('data').selectionEnd]).toEqual([0, 0]);
		part('undo').click();
		expect([named('title').value, named('illustrative').checked]).toEqual(['Mine', false]);
	});

	test('that is not known changes nothing', () => {
		type('title', 'Mine');
		document.querySelector<HTMLElement>('[data-example=unknown]')?.click();
		expect(named('title').value).toBe('Mine');
	});
});

describe('a download', () => {
	test.each([
		['svg', 'falls.svg', 'image/svg+xml', '<svg'],
		['csv', 'falls.csv', 'text/csv', '2025-01-01,12'],
		['yaml', 'falls.yaml', 'application/yaml', 'title: "Falls"'],
		['chart', 'falls.chart.json', 'application/json', '"title": "Falls"'],
	])('of %s has the name of the chart and what is drawn', async (kind, name, format, words) => {
		type('title', 'Falls');
		type('data', DATA);
		part(kind).click();
		await settle();
		const [file] = saved.files;
		expect([saved.files.length, file?.name, file?.blob.type]).toEqual([1, name, format]);
		expect((await file?.blob.text())?.replaceAll('":"', '": "')).toContain(words);
	});

	test('is not there before there is a chart', async () => {
		part('csv').click();
		await settle();
		expect(saved.files).toEqual([]);
	});

	test('that can’t be made says so', async () => {
		vi.stubGlobal(
			'Image',
			class {
				decode = () => Promise.reject(new Error('Broken'));
			},
		);
		type('data', DATA);
		part('png').click();
		await vi.waitFor(() => expect(text('status')).toMatch(/^The file could not be made\./));
		vi.unstubAllGlobals();
	});
});

describe('the words about a chart', () => {
	test('are announced once the reader pauses, and name the chart', () => {
		vi.useFakeTimers();
		type('title', 'Falls on the ward');
		type('data', DATA);
		vi.advanceTimersByTime(599);
		expect(text('status')).not.toContain('Falls on the ward');
		vi.advanceTimersByTime(1);
		expect(text('status')).toContain('Falls on the ward');
		vi.useRealTimers();
	});

	test('say what was not used, if anything', () => {
		type('data', DATA);
		expect(part('columns').hidden).toBe(true);
		type('data', 'date,staff,incidents\n2025-01-01,12,3\n2025-02-01,15,4\n2025-03-01,11,5\n');
		expect(part('columns').hidden).toBe(false);
		expect(text('columns')).toMatch(/“staff”|“incidents”/);
	});

	test('and the table give each point, under its title', () => {
		type('title', 'Falls');
		type('data', DATA);
		expect(part('table').querySelector('caption')?.textContent).toBe('Falls');
		const [first] = part('table').querySelectorAll('tbody tr');
		expect(first?.querySelector('th')?.scope).toBe('row');
		expect(first?.querySelector('td')?.textContent).toBe('12');
		expect(
			[...part('table').querySelectorAll('thead th')].every(
				(head) => head.getAttribute('scope') === 'col',
			),
		).toBe(true);
	});
});

test('much text is drawn once a reader who types pauses', () => {
	vi.useFakeTimers();
	type('data', DATA);
	type('data', `${DATA}2025-04-01,99\n${' '.repeat(20_000)}\n`);
	expect(part('table').querySelectorAll('tbody tr')).toHaveLength(3);
	vi.advanceTimersByTime(300);
	expect(part('table').querySelectorAll('tbody tr')).toHaveLength(4);
	vi.useRealTimers();
});
