// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import {
	box,
	field,
	idea,
	openLibrary,
	part,
	resetLibrary,
	server,
	settle,
	tick,
	titles,
} from './sample-library.client.ts';

beforeEach(resetLibrary);

describe('an address', () => {
	test('brings its choices, words and order, and what it says of anything else is left out with a note', async () => {
		await openLibrary('?status=testing&words=for&sort=evidence&status=odd&colour=red');
		expect(box('testing').checked).toBe(true);
		expect([field('words').value, field('sort').value]).toEqual(['for', 'evidence']);
		expect(titles()).toEqual(['A lamp', 'A bell']);
		expect(part('unknown').textContent).toBe(
			'Anything in the address that means nothing here was left out: status=odd, colour=red.',
		);
		await tick('older');
		expect(part('unknown').textContent).toBe('');
	});

	test('of a step back brings back what was chosen there', async () => {
		await openLibrary();
		await tick('older');
		await tick('testing');
		history.replaceState(null, '', '/change-ideas/?population=older');
		dispatchEvent(new Event('popstate'));
		await settle();
		expect(titles()).toEqual(['A bell', 'A leaflet']);
		expect([box('older').checked, box('testing').checked]).toEqual([true, false]);
		history.replaceState(null, '', '/change-ideas/');
		dispatchEvent(new Event('popstate'));
		await settle();
		expect(titles()).toEqual(['A bell', 'A lamp', 'A leaflet']);
	});
});

describe('a long list', () => {
	const many = Array.from({ length: 120 }, (_, number) =>
		idea(`idea-${number}`, `Idea ${number}`, [[0], [number % 2]]),
	);

	test('is shown fifty at a time, and the focus goes to the first that came', async () => {
		server.ideas = many;
		await openLibrary('', many.slice(0, 60));
		await tick('testing');
		expect(titles()).toHaveLength(50);
		expect(part('more').hidden).toBe(false);
		part('more').click();
		await settle();
		expect(titles()).toHaveLength(100);
		expect(document.activeElement?.textContent).toBe('Idea 50');
		part('more').click();
		await settle();
		expect(titles()).toHaveLength(120);
		expect(part('more').hidden).toBe(true);
		await tick('young');
		expect(titles()).toHaveLength(50);
	});

	test('has a plain card for an idea of another page, which can be kept too', async () => {
		server.ideas = many;
		await openLibrary('', many.slice(0, 1));
		await tick('older');
		const [own, other] = part('list').children;
		expect(own?.textContent).toBe('Idea 0 card');
		expect(other?.className).toBe('card');
		expect(other?.querySelector('h3 a')?.getAttribute('href')).toBe('/change-ideas/idea-2/');
		expect(other?.querySelector('keep-idea')?.getAttribute('data-idea')).toBe('idea-2');
		expect(other?.querySelector('keep-idea')?.getAttribute('data-title')).toBe('Idea 2');
	});
});
