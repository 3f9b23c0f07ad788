// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DATA, named, openTool, part, settle, text, type } from './sample-tool.client.ts';

const saved = vi.hoisted(() => ({ files: [] as { blob: Blob; name: string }[] }));
vi.mock('../../ui/save-file.client.ts', () => ({
	save: (blob: Blob, name: string) => saved.files.push({ blob, name }),
}));

beforeEach(() => {
	saved.files.length = 0;
	openTool();
});

describe('a file', () => {
	async function choose(files: readonly File[]): Promise<void> {
		Object.defineProperty(named('file'), 'files', { configurable: true, value: files });
		named('file').dispatchEvent(new Event('input', { bubbles: true }));
		await settle();
	}
	const open = (content: string | Uint8Array<ArrayBuffer>) =>
		choose([new File([content], 'data.csv')]);

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
		await choose([]);
		expect([named('data').value, part('undo').hidden]).toEqual([DATA, true]);
	});

	test('that can’t be read, such as one that is kept online only, says so, and the data stay', async () => {
		type('data', DATA);
		const file = new File([], 'data.csv');
		vi.spyOn(file, 'arrayBuffer').mockRejectedValue(new DOMException('Gone', 'NotReadableError'));
		await choose([file]);
		expect(part('problems').querySelector('[role=alert]')?.textContent).toMatch(
			/^The file could not be read/,
		);
		expect(named('data').value).toBe(DATA);
	});

	test('that is far too large is not opened, and the data stay', async () => {
		type('data', DATA);
		const file = new File([], 'data.csv');
		Object.defineProperty(file, 'size', { value: 10_000_001 });
		await choose([file]);
		expect(part('problems').querySelector('[role=alert]')?.textContent).toMatch(/too large|10 MB/i);
		expect(named('data').value).toBe(DATA);
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

	test('has what was typed last, even before that is drawn', async () => {
		const long = ' '.repeat(20_000);
		type('data', DATA);
		type('data', `${DATA}2025-04-01,99\n${long}\n`);
		for (const kind of ['csv', 'chart']) part(kind).click();
		await settle();
		for (const { blob } of saved.files) expect(await blob.text()).toContain('2025-04-01,99');
		expect(saved.files).toHaveLength(2);
	});

	test('of small numbers waits for an answer, even before they are drawn', async () => {
		type('unit', 'count');
		type('data', DATA);
		const asked = vi.fn();
		Object.assign(part('dialog'), { showModal: asked });
		type('data', `${DATA}2025-04-01,2\n${' '.repeat(20_000)}\n`);
		part('csv').click();
		await settle();
		expect(asked).toHaveBeenCalledOnce();
		expect(saved.files).toEqual([]);
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
