// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import {
	box,
	chips,
	field,
	IDEAS,
	openLibrary,
	page,
	part,
	resetLibrary,
	server,
	settle,
	show,
	tick,
	titles,
} from './sample-library.client.ts';

beforeEach(resetLibrary);

describe('the page as it came', () => {
	test('stays as it is, and nothing is fetched, until something is chosen', async () => {
		await openLibrary();
		expect(server.fetched).toEqual([]);
		expect(titles()).toEqual(['A bell', 'A lamp', 'A leaflet']);
	});

	test('takes up what a reader ticked and typed before the script ran', async () => {
		await show(page(IDEAS), '', (early) => {
			(early.querySelector('[data-value=testing] input') as HTMLInputElement).checked = true;
			(early.querySelector('[name=words]') as HTMLInputElement).value = 'light';
		});
		expect(titles()).toEqual(['A lamp']);
		expect(location.search).toBe('?status=testing&words=light');
	});

	test('comes back whole when the last choice is taken back, with the numbers of its other pages', async () => {
		const own = IDEAS.slice(0, 1);
		await openLibrary('', own);
		await tick('older');
		expect(titles()).toEqual(['A bell', 'A leaflet']);
		expect(part('pages').hidden).toBe(true);
		await tick('older');
		expect(titles()).toEqual(['A bell']);
		expect(part('pages').hidden).toBe(false);
		expect(part('total').textContent).toBe('3 change ideas');
		expect([location.pathname, location.search]).toEqual(['/change-ideas/', '']);
		expect(document.querySelector('[data-narrowed]')).toBeNull();
	});
});

describe('choosing', () => {
	test('a value leaves the ideas that have it, with the cards of the page, and says how many', async () => {
		await openLibrary();
		const own = part('list').children[1];
		await tick('young');
		expect(titles()).toEqual(['A lamp']);
		expect(part('list').children[0]).toBe(own);
		expect(part('total').textContent).toBe('1 change idea');
		expect(location.search).toBe('?population=young');
		expect(document.querySelector('idea-library')?.hasAttribute('data-narrowed')).toBe(true);
		expect(server.fetched).toEqual(['/index.json']);
	});

	test('shows at each other value how many ideas would be left, and which would leave none', async () => {
		await openLibrary();
		await tick('young');
		const item = (value: string) => box(value).closest('li');
		expect(item('testing')?.querySelector('.count')?.textContent).toBe('1');
		expect(item('stopped')?.querySelector('.count')?.textContent).toBe('0');
		expect(item('stopped')?.hasAttribute('data-none')).toBe(true);
		expect(item('testing')?.hasAttribute('data-none')).toBe(false);
		expect(box('testing').ariaLabel).toBe('Being tested, 1 idea');
		expect([box('young').checked, box('older').checked]).toEqual([true, false]);
	});

	test('several values are listed as buttons that each take one back', async () => {
		await openLibrary();
		await tick('older');
		await tick('testing');
		expect(titles()).toEqual(['A bell']);
		expect(part('chosen').hidden).toBe(false);
		expect(part('chosen-count').textContent).toBe(': 2 chosen');
		expect(chips().map((chip) => chip.getAttribute('aria-label'))).toEqual([
			'Take away: Older people',
			'Take away: Being tested',
		]);
		expect(chips().map(({ type, textContent }) => `${type} ${textContent}`)).toEqual([
			'button Older people✕',
			'button Being tested✕',
		]);
		chips()[0]?.focus();
		chips()[0]?.click();
		await settle();
		expect(titles()).toEqual(['A bell', 'A lamp']);
		expect(box('older').checked).toBe(false);
		expect(document.activeElement).toBe(chips()[0]);
		chips()[0]?.click();
		await settle();
		expect(document.activeElement).toBe(part('total'));
		expect([part('chosen').hidden, part('chosen-count').textContent]).toEqual([true, '']);
	});

	test('with the last of several buttons the focus goes to the one before it', async () => {
		await openLibrary('?population=older,young&status=testing');
		chips()[2]?.focus();
		chips()[2]?.click();
		await settle();
		expect(document.activeElement?.getAttribute('aria-label')).toBe('Take away: Young people');
	});

	test('an order sorts the ideas, which fit best only once something is chosen', async () => {
		await openLibrary();
		const first = () => (field('sort') as HTMLSelectElement).options[0]?.textContent;
		field('sort').value = 'evidence';
		field('sort').dispatchEvent(new Event('input', { bubbles: true }));
		await settle();
		expect(titles()).toEqual(['A leaflet', 'A lamp', 'A bell']);
		expect(location.search).toBe('?sort=evidence');
		expect(first()).toBe('A to Z');
		await tick('testing');
		expect(titles()).toEqual(['A lamp', 'A bell']);
		expect(first()).toBe('Best fit');
	});

	test('fields outside the facets choose nothing', async () => {
		await show(page(IDEAS, '<input type="checkbox" name="keep">'));
		field('keep').dispatchEvent(new Event('change', { bubbles: true }));
		await settle();
		expect(server.fetched).toEqual([]);
	});

	test('works where there is no order to choose', async () => {
		await show(page(IDEAS).replace(/<select.*<\/select>/, ''));
		await tick('young');
		expect([titles(), location.search]).toEqual([['A lamp'], '?population=young']);
	});
});

test('without a connection the list stays as it was, readers are informed, and the next choice tries again', async () => {
	server.ideas = undefined;
	await openLibrary('', IDEAS);
	await tick('young');
	expect(titles()).toEqual(['A bell', 'A lamp', 'A leaflet']);
	expect(part('unknown').textContent).toBe(
		'The list could not be narrowed, since its index did not load. Choose again, or reload the page.',
	);
	server.ideas = IDEAS;
	await tick('testing');
	expect(titles()).toEqual(['A lamp']);
	expect(part('unknown').textContent).toBe('');
});
