// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import './idea-shortlist.client.ts';
import { isHidden, openData, openList, part, press, shown, titles } from './sample-page.client.ts';
import { keepIdeas, keptIdeas } from './shortlist-store.client.ts';

beforeEach(() => {
	vi.unstubAllGlobals();
	document.body.replaceChildren();
	keepIdeas([]);
	localStorage.clear();
	vi.restoreAllMocks();
	vi.stubGlobal('fetch', openData);
});

describe('a list that came with a link', () => {
	test('is shown as such, and changes nothing of the reader’s own', async () => {
		keepIdeas(['lamp']);
		await openList('?ideas=bell');
		expect(titles()).toEqual(['A bell']);
		expect(isHidden('shared')).toBe(false);
		press('clear');
		await shown();
		expect(titles()).toEqual([]);
		expect(keptIdeas()).toEqual(['lamp']);
	});

	test('does not change when the reader’s own does', async () => {
		await openList('?ideas=bell');
		keepIdeas(['lamp']);
		await shown();
		expect(titles()).toEqual(['A bell']);
	});

	test('is added to the reader’s own when asked', async () => {
		keepIdeas(['lamp']);
		await openList('?ideas=bell');
		press('keep');
		await shown();
		expect(keptIdeas()).toEqual(['lamp', 'bell']);
		expect(titles()).toEqual(['A lamp', 'A bell']);
		expect(isHidden('shared')).toBe(true);
		expect(document.activeElement).toBe(part('state'));
	});

	test('is the reader’s own when it says the same, or when the reader comes back to it', async () => {
		keepIdeas(['lamp']);
		await openList('?ideas=lamp');
		expect(isHidden('shared')).toBe(true);
		await openList('?ideas=bell', { ownShortlist: true });
		expect(titles()).toEqual(['A lamp']);
		await openList('?ideas=');
		expect(titles()).toEqual(['A lamp']);
	});

	test('finds an idea by an earlier id, once, and names ids that are gone', async () => {
		await openList('?ideas=gong,lamp,old/gong,bell,drum');
		expect(titles()).toEqual(['A bell', 'A lamp']);
		expect(location.search).toBe('?ideas=bell,lamp,drum');
		expect(part('unknown').textContent).toBe('This idea is not on this site, or no longer: drum.');
	});

	test('is the reader’s own when it has the earlier ids of the same ideas', async () => {
		keepIdeas(['bell']);
		await openList('?ideas=gong');
		expect(titles()).toEqual(['A bell']);
		expect(isHidden('shared')).toBe(true);
	});

	test('says which part of its address means nothing, until the list changes', async () => {
		await openList('?ideas=bell&utm=x&lang=cy');
		expect(part('unknown').textContent).toMatch(
			/means nothing here was left out: utm=x, lang=cy\./,
		);
		press('clear');
		await shown();
		expect(isHidden('unknown')).toBe(true);
		await openList('?ideas=bell&utm=x');
		expect(history.state).toEqual({ ownShortlist: false });
	});
});
