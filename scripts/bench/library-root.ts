import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
	COHORTS,
	COSTS,
	POPULATIONS,
	REGIONS,
	SERVICE_TYPES,
	STAFF_EFFORTS,
	STATUSES,
} from '../../src/schema/vocabulary.ts';
import { numbersFrom } from './prose.ts';
import { writeRoot } from './root.ts';

const DRIVERS = 20;
const SITES = 50;
const PCREF = 9;
const TOOLS = 12;

const ONSETS = ['b', 'c', 'd', 'f', 'g', 'h', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'w'];
const RIMES = [
	'air',
	'an',
	'ar',
	'ed',
	'el',
	'en',
	'er',
	'ing',
	'ion',
	'is',
	'o',
	'old',
	'or',
	'y',
];

/** A word of two syllables, one of 44,100, so that titles compress no better than an author’s. */
function word(next: () => number): string {
	const part = () =>
		`${ONSETS[Math.floor(next() * ONSETS.length)]}${RIMES[Math.floor(next() * RIMES.length)]}`;
	return part() + part();
}

/**
 * Writes a content root with this many change ideas, as varied as those of a real library: titles of five words, and
 * one to three values of each facet.
 */
export function writeLibraryRoot(folder: string, count: number): void {
	writeRoot(folder, []);
	const checked = 'sources: [source-0]\nreviewed: 2026-01-05\n';
	const write = (file: string, text: string) => {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	};
	const next = numbersFrom(count);
	const some = (values: readonly string[], most: number) =>
		`[${[...new Set(Array.from({ length: 1 + Math.floor(next() * most) }, () => one(values)))].join(', ')}]`;
	const one = (values: readonly string[]) => values[Math.floor(next() * values.length)] ?? '';
	const ids = (name: string, most: number) =>
		Array.from({ length: most }, (_, number) => `${name}-${number}`);
	for (const [number, id] of ids('pcref', PCREF).entries())
		write(
			`pcref/${id}.mdx`,
			`---\ntitle: Part ${number}\nsummary: A part.\nkind: domain\norder: ${number + 1}\nalsoCalled: []\nasks: []\n${checked}---\n`,
		);
	for (const [number, id] of ids('tool', TOOLS).entries())
		write(
			`tools/${id}.mdx`,
			`---\ntitle: Tool ${number}\nsummary: A tool.\nkind: qi\ndefinition: published\n${checked}---\n`,
		);
	for (const [number, id] of ids('site', SITES).entries())
		write(
			`sites/${id}.mdx`,
			`---\ntitle: Site ${number}\nsummary: A ward.\nkind: ward\nprogramme: one\ncohort: ${one(Object.keys(COHORTS))}\ncohortCertainty: stated\nregion: ${one(Object.keys(REGIONS))}\nserviceTypes: [adult-acute]\n${checked}---\n`,
		);
	const titles = new Set<string>();
	while (titles.size < count) titles.add(Array.from({ length: 5 }, () => word(next)).join(' '));
	for (const title of titles) {
		const day = `202${Math.floor(next() * 6)}-0${1 + Math.floor(next() * 9)}-${10 + Math.floor(next() * 18)}`;
		write(
			`change-ideas/${title.replaceAll(' ', '-')}.mdx`,
			`---\ntitle: ${title.charAt(0).toUpperCase()}${title.slice(1)}\nsummary: What a team tried.\nstatus: ${one(Object.keys(STATUSES))}\ndrivers: ${some(ids('driver', DRIVERS), 3)}\nserviceTypes: ${some(Object.keys(SERVICE_TYPES), 3)}\npopulations: ${some(Object.keys(POPULATIONS), 3)}\npcref: ${some(ids('pcref', PCREF), 2)}\ntools: ${some(ids('tool', TOOLS), 2)}\nadoptions:\n  - site: ${one(ids('site', SITES))}\n    status: implemented\neffort:\n  staff: ${one(Object.keys(STAFF_EFFORTS))}\n  cost: ${one(Object.keys(COSTS))}\nlimitations: Made up.\nnotPublished: [problem, aim, coProduction, practice, measures]\nsources: [source-0]\nreviewed: ${day}\n---\n`,
		);
	}
}
