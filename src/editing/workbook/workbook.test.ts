import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../parse/library.ts';
import { COLLECTIONS } from '../../schema/collection-name.ts';
import { readFolder } from '../folder-state.ts';
import { libraryTitles } from '../values/titles.ts';
import {
	FILLED,
	fillTemplate,
	fixture,
	imported,
	problemLines,
	useFixture,
} from './filled-workbook.ts';
import { sheetPlans } from './sheet-plan.ts';
import { writeTemplate } from './write-template.ts';

useFixture();

describe('a template', () => {
	test('has a sheet for each collection and each list in it, with names that a workbook can have', () => {
		for (const collection of COLLECTIONS) {
			const names = sheetPlans(collection).map(({ name }) => name);
			expect(new Set(names).size).toBe(names.length);
			for (const name of names) expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
		}
	});

	test('has menus, and notes from the schemas', async () => {
		const library = readLibrary(fixture.root);
		const bytes = await writeTemplate(['sites'], {}, libraryTitles(library));
		const [sites, , menus] = (await readXlsx(bytes, { readStyles: true })).sheets;
		const kind = sites?.rows[0]?.indexOf('Kind') ?? -1;
		expect(sites?.cells?.get(`0,${kind}`)?.comment?.text).toContain(
			'Whether it is a ward, a hospital or a service.',
		);
		const menu = sites?.dataValidations?.find(({ inputTitle }) => inputTitle === 'Kind');
		const [, letter = ''] = /\$([A-Z]+)\$1:/.exec(menu?.formula1 ?? '') ?? [];
		expect(menus?.rows.map((row) => row[letter.charCodeAt(0) - 65]).slice(0, 3)).toEqual([
			'Ward',
			'Hospital',
			'Service',
		]);
	});
});

test('a filled-in template is imported with no error; imported again it changes nothing', async () => {
	const workbook = await fillTemplate(FILLED);
	const first = await imported(workbook);
	expect(problemLines(first).filter((line) => line.includes(' error '))).toEqual([]);
	expect(first.written.toSorted()).toEqual([
		'change-ideas/quiet-hour-asleep-before-midnight.csv',
		'change-ideas/quiet-hour.mdx',
		'events/quiet-evening.mdx',
		'facts/nights-on-which-all-patients-of-harbour-ward-were-asleep.yaml',
		'sites/harbour-ward.mdx',
		'sources/ward-newsletter-spring.yaml',
	]);
	const after = readFolder(fixture.root);
	const idea = after.get('change-ideas/quiet-hour.mdx');
	expect(idea).toMatchInlineSnapshot(`
		"---
		title: Quiet hour
		summary: Harbour Ward keeps the hour before bedtime quiet.
		status: testing
		drivers: [soft-doors]
		serviceTypes: [adult-acute]
		populations: [all]
		problem: The ward was loud in the evening, as patients said.
		aim:
		  text: Patients fall asleep before midnight.
		  measure: asleep-before-midnight
		  by: 2025-12
		adoptions:
		  - site: harbour-ward
		    status: testing
		    from: 2025-03
		coProduction:
		  who: [lived-experience-practitioner, clinical-team]
		  how: They met each week.
		  level: co-designed
		practice:
		  who: Night staff
		  what: They turn lights and television down.
		  core: [Lights down, No meetings]
		  adaptable: []
		effort:
		  staff: low
		  cost: none
		measures:
		  - id: asleep-before-midnight
		    title: Asleep before midnight
		    kind: outcome
		    unit: percent
		    direction: increase
		    counts: events
		    definition:
		      numerator: Nights on which all were asleep
		      denominator: Nights
		      source: Night diary
		      frequency: Monthly
		    data: ./quiet-hour-asleep-before-midnight.csv
		    chart: run
		limitations: One ward, for a short time.
		sources: [ward-newsletter-spring]
		reviewed: 2025-06-15
		draft: true
		---
		"
	`);
	expect(after.get('change-ideas/quiet-hour-asleep-before-midnight.csv')).toMatchInlineSnapshot(`
		"date,numerator,denominator,note
		2025-03-01,12,31,
		2025-04-01,15,30,Began
		2025-05-01,20,31,
		"
	`);
	expect(after.get('events/quiet-evening.mdx')).toMatch(
		/^starts: 2025-09-12T14:00\nends: 2025-09-12T15:30\n/m,
	);
	const second = await imported(workbook);
	expect(second.written).toEqual([]);
	expect(second.problems).toEqual([]);
	expect(readFolder(fixture.root)).toEqual(after);
});
