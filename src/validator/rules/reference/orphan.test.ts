import { describe, expect, test } from 'vitest';
import { check, findings, hints } from '../../run/check.ts';
import rule from './orphan.ts';

const SOURCE = 'title: Report\n';
const FACT = 'statement: Wards\n';

describe('a source', () => {
	test('that nothing cites is reported at its title', () => {
		expect(check(rule, { 'sources/report.yaml': `file: a.pdf\n${SOURCE}` })).toEqual([
			'sources/report.yaml:2:8 Expected an entry that cites this source',
		]);
	});

	test('is cited by a field, a dispute or a component', () => {
		expect(
			check(rule, {
				'sources/a.yaml': SOURCE,
				'sources/b.yaml': SOURCE,
				'sources/c.yaml': SOURCE,
				'organisations/o.yaml': 'sources: [a]\n',
				'facts/f.yaml': 'statement: Wards\ndisputed:\n  - source: b\n',
				'pages/p.mdx': '---\ntitle: P\n---\nText<Cite id="c"/> <Fact id="f"/>\n',
			}),
		).toEqual([]);
	});

	test('is not cited by a draft or by a withdrawn voice', () => {
		expect(
			check(rule, {
				'sources/a.yaml': SOURCE,
				'pages/p.mdx': '---\nsources: [a]\ndraft: true\n---\n',
				'voices/v.mdx': '---\nsources: [a]\nconsent: {basis: withdrawn}\n---\n',
			}),
		).toEqual(['sources/a.yaml:1:8 Expected an entry that cites this source']);
	});

	test('that is a draft is not reported', () => {
		expect(check(rule, { 'sources/a.yaml': `${SOURCE}draft: true\n` })).toEqual([]);
	});
});

describe('a series', () => {
	const figure = (id: string, more = '') =>
		`statement: Beds\nunit: beds\nseries: {id: ${id}}\n${more}`;

	test('of one figure that no entry uses is two findings: the fact is not shown anywhere', () => {
		expect(check(rule, { 'facts/a.yaml': figure('beds') })).toEqual([
			'facts/a.yaml:1:12 Expected an entry that uses this fact',
			'facts/a.yaml:3:14 Expected another figure of this series, counted in the same unit',
		]);
	});

	test('of one figure is reported at its id, with the nearest other series', () => {
		const files = {
			'facts/a.yaml': figure('beds-on-the-island'),
			'facts/b.yaml': figure('beds-on-the-island'),
			'facts/c.yaml': figure('bed-on-the-island'),
			'facts/d.yaml': figure('visits'),
			'pages/p.mdx': '---\ntitle: P\n---\n<Fact id="c"/> <Fact id="d"/>\n',
		};
		expect(check(rule, files)).toEqual([
			'facts/c.yaml:3:14 Expected another figure of this series, counted in the same unit',
			'facts/d.yaml:3:14 Expected another figure of this series, counted in the same unit',
		]);
		expect(hints(rule, files)).toEqual([
			"Did you mean 'beds-on-the-island'?",
			'Give another fact the same `series.id` and `unit`, or leave `series` out.',
		]);
	});

	test('does not consist of figures in two units, or of a figure and a draft', () => {
		const page = '---\ntitle: P\n---\n<Fact id="a"/> <Fact id="b"/> <Fact id="c"/>\n';
		expect(
			check(rule, {
				'facts/a.yaml': figure('beds'),
				'facts/b.yaml': figure('beds').replace('unit: beds', 'unit: rooms'),
				'facts/c.yaml': figure('beds', 'draft: true\n'),
				'pages/p.mdx': page,
			}).map((line) => line.slice(0, 19)),
		).toEqual(['facts/a.yaml:3:14 E', 'facts/b.yaml:3:14 E']);
	});

	test('of two figures is drawn, which uses both', () => {
		expect(check(rule, { 'facts/a.yaml': figure('beds'), 'facts/b.yaml': figure('beds') })).toEqual(
			[],
		);
	});
});

describe('a fact', () => {
	test('that nothing shows is reported at its statement', () => {
		expect(check(rule, { 'facts/wards.yaml': FACT })).toEqual([
			'facts/wards.yaml:1:12 Expected an entry that uses this fact',
		]);
	});

	test('is used by a result, a programme or a component in an inline field', () => {
		expect(
			check(rule, {
				'facts/a.yaml': FACT,
				'facts/b.yaml': FACT,
				'facts/c.yaml': FACT,
				'change-ideas/i.mdx': '---\nresults:\n  - fact: a\nlimitations: Of <Fact id="b"/>.\n---\n',
				'programmes/p.mdx': '---\nsites: {declared: c}\n---\n',
			}),
		).toEqual([]);
	});
});

describe('a driver', () => {
	const of = (...parents: string[]) =>
		`---\ntitle: Driver\nparents: [${parents.join(', ')}]\n---\n`;

	test('without a change idea is reported at its title', () => {
		expect(check(rule, { 'drivers/a.mdx': of() })).toEqual([
			'drivers/a.mdx:2:8 Expected a change idea for this driver',
		]);
	});

	test('has those of its secondary drivers, all the way down', () => {
		expect(
			check(rule, {
				'drivers/a.mdx': of(),
				'drivers/b.mdx': of('a'),
				'drivers/c.mdx': of('b'),
				'change-ideas/i.mdx': '---\ndrivers: [c]\n---\n',
			}),
		).toEqual([]);
	});

	test('does not have those of its parents', () => {
		expect(
			check(rule, {
				'drivers/a.mdx': of(),
				'drivers/b.mdx': of('a'),
				'change-ideas/i.mdx': '---\ndrivers: [a]\n---\n',
			}),
		).toEqual(['drivers/b.mdx:2:8 Expected a change idea for this driver']);
	});

	test('does not have those of a draft', () => {
		expect(
			check(rule, {
				'drivers/a.mdx': of(),
				'change-ideas/i.mdx': '---\ndrivers: [a]\ndraft: true\n---\n',
			}),
		).toEqual(['drivers/a.mdx:2:8 Expected a change idea for this driver']);
	});
});

test('a driver that is only a parent has no change idea yet', () => {
	expect(
		check(rule, {
			'drivers/a.mdx': '---\ntitle: A\n---\n',
			'drivers/b.mdx': '---\ntitle: B\nparents: [a]\n---\n',
		}),
	).toHaveLength(2);
});

test('a draft or unreadable driver does not count for its parents', () => {
	const idea = '---\ndrivers: [b]\n---\n';
	for (const b of ['title: B\nparents: [a]\ndraft: true', 'parents: [a', 'title: B\nparents: a'])
		expect(
			check(rule, {
				'drivers/a.mdx': '---\ntitle: A\n---\n',
				'drivers/b.mdx': `---\n${b}\n---\n`,
				'change-ideas/i.mdx': idea,
			}),
		).toEqual(['drivers/a.mdx:2:8 Expected a change idea for this driver']);
	expect(
		check(rule, {
			'drivers/5.mdx': '---\ntitle: A\n---\n',
			'drivers/b.mdx': '---\ntitle: B\nparents: [5]\n---\n',
			'change-ideas/i.mdx': idea,
		}),
	).toHaveLength(1);
});

test('no draft is reported', () => {
	expect(
		check(rule, {
			'drivers/a.mdx': '---\ntitle: A\ndraft: true\n---\n',
			'facts/a.yaml': `${FACT}draft: true\n`,
		}),
	).toEqual([]);
});

test('a fact in a draft is not used', () => {
	expect(
		check(rule, {
			'facts/a.yaml': FACT,
			'pages/p.mdx': '---\ntitle: P\ndraft: true\n---\n<Fact id="a"/>\n',
		}),
	).toHaveLength(1);
});

test('a tool with the id of a driver does not use the driver', () => {
	expect(
		check(rule, {
			'drivers/a.mdx': '---\ntitle: A\n---\n',
			'change-ideas/i.mdx': '---\ntools: [a]\n---\n',
		}),
	).toHaveLength(1);
});

test('the same id in two collections is two entries', () => {
	expect(
		check(rule, {
			'facts/a.yaml': FACT,
			'sources/a.yaml': SOURCE,
			'pages/p.mdx': '---\ntitle: P\n---\n<Fact id="a"/>\n',
		}),
	).toEqual(['sources/a.yaml:1:8 Expected an entry that cites this source']);
});

test('the finding spans the title, and says what to do', () => {
	expect(findings(rule, { 'sources/a.yaml': SOURCE })).toEqual([
		{
			file: 'sources/a.yaml',
			line: 1,
			column: 8,
			endLine: 1,
			endColumn: 14,
			severity: 'warning',
			rule: 'reference/orphan',
			message: 'Expected an entry that cites this source',
			hint: 'Name it in `sources` of what rests on it, or delete it.',
		},
	]);
	expect(hints(rule, { 'facts/n/a.yaml': FACT, 'drivers/a.mdx': '---\ntitle: A\n---\n' })).toEqual([
		'Name it in `drivers` of a related change idea, or of one for a secondary driver below it.',
		'Show it as `<Fact id="n/a"/>` where the text mentions it, or delete it.',
	]);
});
