// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import './guide-plan.client.ts';

const saved = vi.hoisted(() => ({ files: [] as { blob: Blob; name: string }[] }));
vi.mock('../../ui/save-file.client.ts', () => ({
	save: (blob: Blob, name: string) => saved.files.push({ blob, name }),
}));

const STAGES = [
	{
		number: 1,
		title: 'Prepare',
		from: 1,
		to: 2,
		steps: [
			{
				id: 'join',
				title: 'Join',
				page: 'https://example.org/guides/join/',
				toDo: ['Ask'],
				weeks: { from: 1, to: 1, stage: 'Prepare' },
			},
		],
	},
];

function openPage(search = ''): void {
	history.replaceState(null, '', `/guides/for/carer/plan/${search}`);
	const page = document.createElement('div');
	page.innerHTML = `<guide-plan data-name="plan" data-page="https://example.org/plan/">
		<form data-form><input name="start"><button>Show</button></form>
		<p data-unknown></p><p data-words></p><button data-print></button><button data-save></button>
		<table><tr><td data-from="1" data-to="2"></td></tr><tr><td data-from="3" data-to="3"></td></tr></table>
		<script type="application/json" data-stages>${JSON.stringify(STAGES)}</script></guide-plan>`;
	document.body.innerHTML = '<h1>Your plan</h1>';
	document.body.append(page);
}

const part = (name: string) => document.querySelector(`[data-${name}]`) as HTMLElement;
const field = () => document.querySelector('input') as HTMLInputElement;
const days = () => [...document.querySelectorAll('td')].map(({ textContent }) => textContent);

/** Chooses a day. The page must not be loaded again for it. */
function choose(day: string): void {
	field().value = day;
	const event = new Event('submit', { cancelable: true });
	part('form').dispatchEvent(event);
	expect(event.defaultPrevented).toBe(true);
}

beforeEach(() => {
	saved.files = [];
});

test('weeks become days from the day that a reader chooses, and the address has it', () => {
	openPage();
	expect(days()).toEqual(['', '']);
	choose('2026-01-05');
	expect(days()).toEqual(['5 January to 18 January 2026', '19 January to 25 January 2026']);
	expect(part('words').textContent).toMatch(/^Your plan runs from 5 January to /);
	expect(location.search).toBe('?start=2026-01-05');
	expect(field().getAttribute('aria-invalid')).toBe('false');
	expect(part('words').hasAttribute('data-problem')).toBe(false);
});

test('a link brings its day along, and what it says beside that is named', () => {
	openPage('?start=2026-01-05&utm=x');
	expect(field().value).toBe('2026-01-05');
	expect(days()[0]).toBe('5 January to 18 January 2026');
	expect(part('unknown').textContent).toBe(
		'Anything in the address that means nothing here was left out: utm=x.',
	);
	openPage();
	expect(part('unknown').textContent).toBe('');
	expect(part('words').textContent).toBe('');
});

test('without a day the reader is asked for one, and nothing is saved', async () => {
	openPage();
	choose('soon');
	expect(part('words').textContent).toBe('Choose your start date first.');
	expect(part('words').hasAttribute('data-problem')).toBe(true);
	expect(field().getAttribute('aria-invalid')).toBe('true');
	expect(document.activeElement).toBe(field());
	expect(location.search).toBe('');
	openPage();
	part('save').click();
	await new Promise((done) => setTimeout(done));
	expect([saved.files, part('words').textContent, document.activeElement]).toEqual([
		[],
		'Choose your start date first.',
		field(),
	]);
	choose('2026-01-05');
	expect(part('words').hasAttribute('data-problem')).toBe(false);
});

test('the plan is saved as a calendar with its days', async () => {
	openPage('?start=2026-01-05');
	part('save').click();
	await vi.waitFor(() => expect(saved.files).toHaveLength(1), 10_000);
	const [{ blob, name } = { blob: new Blob(), name: '' }] = saved.files;
	expect([name, blob.type]).toEqual(['plan.ics', 'text/calendar']);
	const text = await blob.text();
	expect(text).toContain('DTSTART;VALUE=DATE:20260105');
	expect(text).toContain('Your plan');
	expect(text.replaceAll('\r\n ', '')).toContain('https://example.org/plan/');
});

test('the plan can be printed', () => {
	const print = vi.fn();
	vi.stubGlobal('print', print);
	openPage();
	part('print').click();
	expect(print).toHaveBeenCalledOnce();
	vi.unstubAllGlobals();
});
