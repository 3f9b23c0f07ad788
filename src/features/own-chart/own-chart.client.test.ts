// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import './own-chart.client.ts';

const saved = vi.hoisted(() => ({ files: [] as { blob: Blob; name: string }[] }));
vi.mock('../../ui/save-file.client.ts', () => ({
	save: (blob: Blob, name: string) => saved.files.push({ blob, name }),
}));

const PARTS =
	'grid problems grid-fold clear undo print questions picture status columns drawn table caution small-lines target-problem rebase-problem csv svg png slide yaml chart';

/** The chart tool with its controls, its buttons and its places. */
beforeEach(() => {
	const parts = PARTS.split(' ').map((name) => `<button data-${name}></button>`);
	const page = document.createElement('div');
	page.innerHTML = `<own-chart>
		<textarea name="data"></textarea><input name="title"><input name="target"><textarea name="rebase"></textarea>
		<input name="unit"><input type="checkbox" name="illustrative">
		<input type="radio" name="direction" value="increase" checked><input type="radio" name="direction" value="decrease">
		<input type="radio" name="engine" value="run" checked><input type="radio" name="engine" value="xmr">
		${parts.join('')}<dialog data-dialog></dialog></own-chart>`;
	document.body.replaceChildren(page);
});

const named = (name: string) =>
	document.querySelector<HTMLInputElement>(`[name="${name}"]`) as HTMLInputElement;
const part = (name: string) => document.querySelector<HTMLElement>(`[data-${name}]`) as HTMLElement;

function type(name: string, text: string): void {
	named(name).value = text;
	named(name).dispatchEvent(new Event('input', { bubbles: true }));
}

const DATA = 'date,value\n2025-01-01,12\n2025-02-01,15\n2025-03-01,11\n';

test('data are drawn as they are typed', () => {
	expect(part('drawn').hidden).toBe(true);
	type('data', DATA);
	expect(part('drawn').hidden).toBe(false);
	expect(part('picture').innerHTML).toContain('<svg');
	expect(part('table').querySelectorAll('tbody tr')).toHaveLength(3);
});

/** Opens the page with a field that was filled in before the script arrived. */
function openFilledIn(fill: (tool: HTMLElement) => void): void {
	const tool = document.querySelector('own-chart')?.cloneNode(true) as HTMLElement;
	const page = document.createElement('div');
	fill(tool);
	page.append(tool);
	document.body.replaceChildren(page);
}

test('data that were pasted before the tool was loaded are drawn, and can be taken back', () => {
	openFilledIn((tool) => {
		const data = tool.querySelector('textarea');
		if (data) data.value = DATA;
	});
	expect(named('data').value).toBe(DATA);
	expect(part('table').querySelectorAll('tbody tr')).toHaveLength(3);
	expect(part('undo').hidden).toBe(false);
	part('undo').click();
	expect(named('data').value).toBe('');
});

test('a file that was chosen before the tool was loaded is opened', async () => {
	openFilledIn((tool) => {
		const file = document.createElement('input');
		file.type = 'file';
		Object.defineProperty(file, 'files', { value: [new File([DATA], 'ward.csv')] });
		tool.append(file);
	});
	await vi.waitFor(() => expect(named('data').value).toBe(DATA));
	expect(part('table').querySelectorAll('tbody tr')).toHaveLength(3);
});

test('“Clear all” leaves nothing of the data, in the controls, the picture and the table', () => {
	type('data', DATA);
	type('title', 'Falls on Ward A');
	type('target', '10');
	type('rebase', 'February 2025 New form');
	named('illustrative').checked = true;
	part('clear').click();
	for (const name of ['data', 'title', 'target', 'rebase', 'unit'])
		expect(named(name).value).toBe('');
	expect(named('illustrative').checked).toBe(false);
	expect(part('drawn').hidden).toBe(true);
	expect(part('picture').innerHTML).toBe('');
	expect(part('table').innerHTML).toBe('');
	expect(document.body.innerHTML).not.toMatch(/Falls on Ward A|2025-0|February/);
	expect(document.activeElement).toBe(named('data'));
});

test('what was cleared can be taken back', () => {
	type('data', DATA);
	type('title', 'Falls');
	part('clear').click();
	expect(part('undo').hidden).toBe(false);
	part('undo').click();
	expect(named('data').value).toBe(DATA);
	expect(named('title').value).toBe('Falls');
	expect(part('picture').innerHTML).toContain('<svg');
});

describe('small numbers', () => {
	const SMALL = 'date,value\n2025-01-01,12\n2025-02-01,3\n2025-03-01,11\n';
	const settled = () => new Promise((done) => setTimeout(done));
	const asked = vi.fn();
	const print = vi.fn();

	/** Answers the question whether to go on. */
	async function answer(returnValue: string): Promise<void> {
		const dialog = part('dialog') as HTMLDialogElement;
		dialog.returnValue = returnValue;
		dialog.dispatchEvent(new Event('close'));
		await settled();
	}

	beforeEach(() => {
		saved.files = [];
		asked.mockReset();
		print.mockReset();
		(part('dialog') as HTMLDialogElement).showModal = asked;
		vi.stubGlobal('print', print);
		type('unit', 'count');
		type('title', 'Falls');
	});

	test('leave the page only after the reader was asked and said yes', async () => {
		type('data', SMALL);
		expect(part('small-lines').textContent).toBe('line 3');
		part('csv').click();
		await settled();
		expect(asked).toHaveBeenCalledOnce();
		expect(saved.files).toEqual([]);
		await answer('on');
		expect(saved.files.map(({ name }) => name)).toEqual(['falls.csv']);
		expect(await saved.files[0]?.blob.text()).toContain('2025-02-01,3');
	});

	test('stay on the page when the reader says no, and an earlier yes does not count', async () => {
		type('data', SMALL);
		for (const kind of ['csv', 'svg', 'yaml', 'chart']) {
			part(kind).click();
			await settled();
			await answer('');
		}
		part('print').click();
		await settled();
		await answer('');
		expect(asked).toHaveBeenCalledTimes(5);
		expect(saved.files).toEqual([]);
		expect(print).not.toHaveBeenCalled();
		part('print').click();
		await answer('on');
		expect(print).toHaveBeenCalledOnce();
		part('csv').click();
		await settled();
		expect((part('dialog') as HTMLDialogElement).returnValue).toBe('');
		expect(saved.files).toEqual([]);
	});

	test('are asked about only where there are any, and only where there is a chart', async () => {
		type('data', DATA);
		part('csv').click();
		part('print').click();
		await settled();
		expect(asked).not.toHaveBeenCalled();
		expect(saved.files).toHaveLength(1);
		expect(print).toHaveBeenCalledOnce();
		part('clear').click();
		part('csv').click();
		await settled();
		expect(asked).not.toHaveBeenCalled();
		expect(saved.files).toHaveLength(1);
	});
});
