import { describe, expect, test } from 'vitest';
import { check, hints } from '../../check.ts';
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

	test('that nothing bears is an unknown one, not one of the wrong kind', () => {
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

	test('is no matter to tools, parts of the PCREF, guides, community pages and facts', () => {
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
