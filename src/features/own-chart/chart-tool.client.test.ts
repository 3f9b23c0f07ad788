// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DATA, named, openTool, part, text, type } from './sample-tool.client.ts';

beforeEach(openTool);

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
