import { describe, expect, test } from 'vitest';
import { check, findings, hints } from '../../run/check.ts';
import rule from './wrong-kind.ts';

const of = (programme: string) => `---\nprogramme: ${programme}\n---\n`;

describe('an id of another collection', () => {
	test('is reported with what it is', () => {
		const files = {
			'tools/pause.mdx': '---\ntitle: Pause\n---\n',
			'drivers/pauses.mdx': of('one'),
			'change-ideas/a.mdx': '---\ndrivers: [pause]\n---\n',
		};
		expect(check(rule, files)).toEqual([
			'change-ideas/a.mdx:2:11 Unexpected id `pause`: it is a tool, expected an id from drivers/',
		]);
		expect(hints(rule, files)).toEqual(["Did you mean 'pauses'?"]);
	});

	test('is reported at the tag of a component', () => {
		expect(
			check(rule, {
				'sources/report.yaml': 'title: Report\n',
				'glossary/report.yaml': 'term: report\n',
				'pages/a.mdx': '---\ntitle: A\n---\nSee <Fact id="report"/>.\n',
			}),
		).toEqual([
			'pages/a.mdx:4:5 Unexpected id `report`: it is a term and a source, expected an id from facts/',
		]);
	});

	test('that the right collection has too is not reported', () => {
		expect(
			check(rule, {
				'tools/pause.mdx': '---\ntitle: Pause\n---\n',
				'glossary/pause.yaml': 'term: Pause\n',
				'change-ideas/a.mdx': '---\ntools: [pause]\n---\n<Term id="pause"/>\n',
			}),
		).toEqual([]);
	});

	test('of a file that can’t be read is of the right kind', () => {
		expect(
			check(rule, {
				'drivers/a.mdx': of('one'),
				'sites/a.mdx': `\0${of('one')}`,
				'change-ideas/x.mdx': '---\ndrivers: [a]\nadoptions:\n  - site: a\n---\n',
			}),
		).toEqual([]);
	});

	test('that no entry has is unknown, not of the wrong kind', () => {
		expect(check(rule, { 'change-ideas/a.mdx': '---\ntools: [pause]\n---\n' })).toEqual([]);
	});
});

describe('another programme', () => {
	test('can’t lend its drivers and sites to a change idea, whose programme is that of its first driver', () => {
		const files = {
			'drivers/a.mdx': of('one'),
			'drivers/b.mdx': of('two'),
			'sites/a.mdx': of('one'),
			'sites/b.mdx': of('two'),
			'change-ideas/x.mdx': '---\ndrivers: [a, b]\nadoptions:\n  - site: a\n  - site: b\n---\n',
		};
		expect(check(rule, files)).toEqual([
			'change-ideas/x.mdx:2:14 Unexpected driver `b`: it belongs to the programme `two`, expected one of `one`',
			'change-ideas/x.mdx:5:11 Unexpected site `b`: it belongs to the programme `two`, expected one of `one`',
		]);
		expect(hints(rule, files)[0]).toBe(
			'A change idea belongs to the programme of its first driver.',
		);
	});

	test('can’t lend a parent to a driver, a phase to coaching or a site to a voice', () => {
		expect(
			check(rule, {
				'drivers/a.mdx': of('one'),
				'drivers/b.mdx': '---\nprogramme: two\nparents: [a]\n---\n',
				'phases/a.mdx': of('one'),
				'coaching/a.mdx': '---\nprogramme: two\nphase: a\n---\n',
				'sites/a.mdx': of('one'),
				'voices/a.mdx': '---\nprogramme: two\nsite: a\n---\n',
			}),
		).toEqual([
			'coaching/a.mdx:3:8 Unexpected phase `a`: it belongs to the programme `one`, expected one of `two`',
			'drivers/b.mdx:3:11 Unexpected driver `a`: it belongs to the programme `one`, expected one of `two`',
			'voices/a.mdx:3:7 Unexpected site `a`: it belongs to the programme `one`, expected one of `two`',
		]);
	});

	test('does not matter for tools, parts of the PCREF, guides, community pages and facts', () => {
		expect(
			check(rule, {
				'drivers/a.mdx': '---\nprogramme: one\npcref: [p]\n---\n',
				'drivers/b.mdx': '---\nprogramme: two\npcref: [p]\n---\n',
				'pcref/p.mdx': '---\ntitle: P\n---\n',
				'sites/a.mdx': of('one'),
				'facts/f.yaml': 'site: a\n',
				'community/c.mdx': '---\nevents: [e]\n---\n',
				'events/e.mdx': of('two'),
			}),
		).toEqual([]);
	});
});

test('the finding spans the id, and says what to do', () => {
	const files = {
		'tools/pause.mdx': '---\ntitle: Pause\n---\n',
		'drivers/pauses.mdx': of('one'),
		'change-ideas/a.mdx': '---\ndrivers: [pause]\n---\n',
	};
	expect(findings(rule, files)).toEqual([
		{
			file: 'change-ideas/a.mdx',
			line: 2,
			column: 11,
			endLine: 2,
			endColumn: 16,
			severity: 'error',
			rule: 'reference/wrong-kind',
			message: 'Unexpected id `pause`: it is a tool, expected an id from drivers/',
			hint: "Did you mean 'pauses'?",
		},
	]);
});

test('a draft is the nearest id only for a draft', () => {
	const files = (fields: string) => ({
		'tools/pause.mdx': '---\ntitle: Pause\n---\n',
		'drivers/pauses.mdx': '---\nprogramme: one\ndraft: true\n---\n',
		'change-ideas/a.mdx': `---\ndrivers: [pause]\n${fields}---\n`,
	});
	expect(hints(rule, files(''))).toEqual(['']);
	expect(hints(rule, files('draft: true\n'))).toEqual(["Did you mean 'pauses'?"]);
});

test('one id that is wrong in two places has its nearest in each', () => {
	const files = {
		'glossary/ward.yaml': 'term: Ward\n',
		'tools/wards.mdx': '---\ntitle: Wards\n---\n',
		'drivers/award.mdx': of('one'),
		'change-ideas/a.mdx': '---\ntools: [ward]\ndrivers: [ward]\n---\n',
	};
	expect(hints(rule, files)).toEqual(["Did you mean 'wards'?", "Did you mean 'award'?"]);
});

test('if the programme is not known, no programme is another', () => {
	expect(
		check(rule, {
			'drivers/a.mdx': '---\ntitle: A\n---\n',
			'drivers/b.mdx': '---\nprogramme: two\nparents: [a]\n---\n',
			'drivers/c.mdx': '---\nparents: [b]\n---\n',
			'coaching/d.mdx': '---\nprogramme: [one\n---\n',
		}),
	).toEqual([]);
});

test('only for a change idea the message explains how its programme is determined', () => {
	const files = {
		'drivers/a.mdx': of('one'),
		'drivers/b.mdx': '---\nprogramme: two\nparents: [a]\n---\n',
	};
	expect(hints(rule, files)).toEqual(['']);
});

test('site.yaml belongs to no programme', () => {
	const site = 'title: Site\nprogramme: pause\n';
	expect(check(rule, { 'site.yaml': site, 'tools/pause.mdx': '---\ntitle: P\n---\n' })).toEqual([
		'site.yaml:2:12 Unexpected id `pause`: it is a tool, expected an id from programmes/',
	]);
});
