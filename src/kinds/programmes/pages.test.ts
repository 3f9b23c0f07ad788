import { expect, test } from 'vitest';
import { PROGRAMME_PAGES, programmePageAddress, sectionPlace } from './pages.ts';

test('the overview has the address of the programme, and the further pages are below it', () => {
	expect(programmePageAddress('/programme/', 'overview')).toBe('/programme/');
	expect(programmePageAddress('/programmes/a/', 'results')).toBe('/programmes/a/results/');
});

test.each([
	['phases', 'how-it-works'],
	['coaching', 'how-it-works'],
	['principles', 'how-it-works'],
	['asks', 'how-it-works'],
	['cost', 'how-it-works'],
	['events', 'how-it-works'],
	['evaluation', 'results'],
	['voices', 'results'],
	['aim', 'overview'],
	['sites', 'overview'],
	['others', 'overview'],
])('of a programme on several pages, the section %s is on %s', (section, place) => {
	expect(sectionPlace(section, new Set(PROGRAMME_PAGES))).toBe(place);
	expect(sectionPlace(section, new Set(['not-published']))).toBe('overview');
});
