import { describe, expect, test } from 'vitest';
import { check, findings, hints } from '../../run/check.ts';
import rule from './unknown.ts';

const DRIVER = '---\ntitle: Share experience\n---\n';
const idea = (drivers: string, body = '') =>
	`---\ntitle: Leaflet\ndrivers: ${drivers}\n---\n${body}`;

describe('an id in a field', () => {
	test('of an existing entry is not reported', () => {
		expect(
			check(rule, {
				'drivers/share-experience.mdx': DRIVER,
				'change-ideas/leaflet.mdx': idea('[share-experience]'),
			}),
		).toEqual([]);
	});

	test('that no entry has is reported at the list item, with the nearest', () => {
		const files = {
			'drivers/share-experience.mdx': DRIVER,
			'change-ideas/leaflet.mdx': idea('[share-experience, share-experiense]'),
		};
		expect(check(rule, files)).toEqual([
			'change-ideas/leaflet.mdx:3:29 Unknown driver `share-experiense`, expected an id from drivers/',
		]);
		expect(hints(rule, files)).toEqual(["Did you mean 'share-experience'?"]);
	});

	test('has no nearest beyond a third of its length', () => {
		// Six letters allow two changes; `drivos` to `driver` takes two, `drxxos` four.
		const files = { 'drivers/driver.mdx': DRIVER, 'change-ideas/a.mdx': idea('[drivos, drxxos]') };
		expect(hints(rule, files)).toEqual(["Did you mean 'driver'?", '']);
	});

	test('of site.yaml is checked too', () => {
		const site = 'title: Site\nprogramme: improvment\n';
		expect(
			check(rule, { 'site.yaml': site, 'programmes/improvement.mdx': '---\ntitle: P\n---\n' }),
		).toEqual(['site.yaml:2:12 Unknown programme `improvment`, expected an id from programmes/']);
	});

	test('of an entry whose file cannot be read is not reported: one mistake, one finding', () => {
		expect(
			check(rule, {
				'drivers/share-experience.mdx': '',
				'change-ideas/a.mdx': idea('[share-experience]'),
			}),
		).toEqual([]);
	});

	test('is checked in an entry with many schema problems', () => {
		expect(check(rule, { 'change-ideas/a.mdx': '---\ntools: [huddle]\nstatus: 7\n---\n' })).toEqual(
			['change-ideas/a.mdx:2:9 Unknown tool `huddle`, expected an id from tools/'],
		);
	});

	test('that does not have the form of an id is left to the schema', () => {
		expect(check(rule, { 'change-ideas/a.mdx': idea('[Share Experience]') })).toEqual([]);
	});

	test('that is the key of a record is reported at the key', () => {
		const driver = '---\ntitle: A\nstrength:\n  nowhere: strong\n---\n';
		expect(check(rule, { 'drivers/a.mdx': driver })).toEqual([
			'drivers/a.mdx:4:3 Unknown driver `nowhere`, expected an id from drivers/',
		]);
	});
});

describe('a draft', () => {
	const draft = '---\ntitle: Share experience\ndraft: true\n---\n';

	test('can’t be used by a published entry', () => {
		const files = {
			'drivers/share-experience.mdx': draft,
			'change-ideas/leaflet.mdx': idea('[share-experience]'),
		};
		expect(check(rule, files)).toEqual([
			'change-ideas/leaflet.mdx:3:11 Unexpected driver `share-experience`: it is a draft, which the published site does not have',
		]);
		expect(hints(rule, files)).toEqual(['Take `draft` out of it, or make this entry a draft too.']);
	});

	test('can be used by a draft', () => {
		expect(
			check(rule, {
				'drivers/share-experience.mdx': draft,
				'change-ideas/leaflet.mdx': '---\ndrivers: [share-experience]\ndraft: true\n---\n',
			}),
		).toEqual([]);
	});

	test('is not the nearest of a published entry’s wrong id', () => {
		expect(
			hints(rule, {
				'drivers/share-experience.mdx': draft,
				'change-ideas/leaflet.mdx': idea('[share-experiense]'),
			}),
		).toEqual(['']);
	});
});

describe('a publisher', () => {
	test('is a reference when it looks like an id, and text when it does not', () => {
		expect(
			check(rule, {
				'organisations/trust.yaml': 'title: Trust\n',
				'sources/a.yaml': 'publisher: a-trust\n',
				'sources/b.yaml': 'publisher: A trust\n',
				'sources/c.yaml': 'publisher: trust\n',
				'sources/d.yaml': 'publisher: university\n',
			}),
		).toEqual([
			'sources/a.yaml:1:12 Unknown organisation `a-trust`, expected an id from organisations/',
		]);
	});
});

describe('an id in a component', () => {
	test('is reported at the tag, in bodies and in inline fields', () => {
		const entry = '---\nproblem: It was <Fact id="one"/> once.\n---\n\nText <Cite id="two"/>\n';
		expect(check(rule, { 'change-ideas/a.mdx': entry })).toEqual([
			'change-ideas/a.mdx:2:17 Unknown fact `one`, expected an id from facts/',
			'change-ideas/a.mdx:5:6 Unknown source `two`, expected an id from sources/',
		]);
	});

	test('has its place in folded and quoted texts', () => {
		const entry =
			'---\nproblem: >-\n  It was\n  <Fact id="one"/>\nlimitations: "It’s \\"<Term id=\'x\'>this</Term>\\""\n---\n';
		expect(check(rule, { 'change-ideas/a.mdx': entry })).toEqual([
			'change-ideas/a.mdx:4:3 Unknown fact `one`, expected an id from facts/',
			'change-ideas/a.mdx:5:22 Unknown term `x`, expected an id from glossary/',
		]);
	});

	test('counts columns in UTF-16 units, so that an emoji is two', () => {
		expect(check(rule, { 'pages/a.mdx': '---\ntitle: A\n---\n🙂é <Fact id="one"/>\n' })).toEqual([
			'pages/a.mdx:4:5 Unknown fact `one`, expected an id from facts/',
		]);
	});

	test('may be that of a withdrawn voice, which is not shown', () => {
		const voice = '---\nrole: Nurse\nconsent:\n  basis: withdrawn\n---\n';
		expect(
			check(rule, {
				'voices/nurse.mdx': voice,
				'pages/a.mdx': '---\ntitle: A\n---\n<Voice id="nurse"/>\n',
			}),
		).toEqual([]);
	});

	test('of a programme is checked for diagrams and timelines', () => {
		expect(
			check(rule, {
				'pages/about.mdx':
					'---\ntitle: A\n---\n<DriverDiagram programme="a"/>\n\n<PhaseTimeline programme="b"/>\n',
			}),
		).toEqual([
			'pages/about.mdx:4:1 Unknown programme `a`, expected an id from programmes/',
			'pages/about.mdx:6:1 Unknown programme `b`, expected an id from programmes/',
		]);
	});
});

test('an aim names one of the measures of its change idea', () => {
	const aimed = (measure: string) => ({
		'change-ideas/a.mdx': `---\naim:\n  text: More\n  measure: ${measure}\nmeasures: [{id: heard}, {id: time}]\n---\n`,
	});
	expect(check(rule, aimed('heard'))).toEqual([]);
	expect(check(rule, aimed('herd'))).toEqual([
		'change-ideas/a.mdx:4:12 Unknown measure `herd`, expected the id of one of the `measures` of this change idea',
	]);
	expect(hints(rule, aimed('herd'))).toEqual(["Did you mean 'heard'?"]);
	expect(check(rule, aimed('[heard]'))).toEqual([]);
});

describe('a run chart', () => {
	const withMeasure = '---\nmeasures:\n  - id: falls\n---\n';

	test('names a measure of the change idea that contains it', () => {
		const files = {
			'change-ideas/a.mdx': `${withMeasure}<RunChart measure="falls"/>\n\n<RunChart measure="fals"/>\n`,
		};
		expect(check(rule, files)).toEqual([
			'change-ideas/a.mdx:7:1 Unknown measure `fals`, expected the id of a measure of the change idea `a`',
		]);
		expect(hints(rule, files)).toEqual(["Did you mean 'falls'?"]);
	});

	test('names its change idea elsewhere', () => {
		const page =
			'---\ntitle: A\n---\n<RunChart measure="falls" idea="a"/>\n\n<RunChart measure="falls"/>\n';
		expect(check(rule, { 'change-ideas/a.mdx': withMeasure, 'pages/a.mdx': page })).toEqual([
			'pages/a.mdx:6:1 Unknown measure `falls`: outside its change idea a run chart says which one it is of',
		]);
	});

	test('may be a made-up example elsewhere, but not in a change idea', () => {
		const files = {
			'change-ideas/a.mdx': `${withMeasure}<RunChart measure="example-shift"/>\n`,
			'guides/a.mdx':
				'---\ntitle: A\n---\n<RunChart measure="example-shift"/>\n\n<RunChart measure="example-shfit"/>\n',
		};
		expect(check(rule, files)).toEqual([
			'change-ideas/a.mdx:5:1 Unknown measure `example-shift`, expected the id of a measure of the change idea `a`',
			'guides/a.mdx:6:1 Unknown measure `example-shfit`: outside its change idea a run chart says which one it is of',
		]);
		expect(hints(rule, files)).toEqual(['', "Did you mean 'example-shift'?"]);
	});

	test('of a missing change idea is one finding', () => {
		expect(
			check(rule, { 'pages/a.mdx': '---\ntitle: A\n---\n<RunChart measure="falls" idea="b"/>\n' }),
		).toEqual(['pages/a.mdx:4:1 Unknown change idea `b`, expected an id from change-ideas/']);
	});
});

test('the finding spans the id, and says what to do', () => {
	const files = {
		'drivers/share-experience.mdx': DRIVER,
		'change-ideas/leaflet.mdx': idea('[share-experiense]'),
	};
	expect(findings(rule, files)).toEqual([
		{
			file: 'change-ideas/leaflet.mdx',
			line: 3,
			column: 11,
			endLine: 3,
			endColumn: 27,
			severity: 'error',
			rule: 'reference/unknown',
			message: 'Unknown driver `share-experiense`, expected an id from drivers/',
			hint: "Did you mean 'share-experience'?",
		},
	]);
});

test('the nearest id depends on the collection, and may be a draft for a draft', () => {
	const wrong = '---\ntools: [pauze]\n';
	const files = {
		'tools/pause.mdx': '---\ntitle: Pause\ndraft: true\n---\n',
		'glossary/gauze.yaml': 'term: Gauze\n',
		'change-ideas/a.mdx': `${wrong}---\n`,
		'change-ideas/b.mdx': `${wrong}draft: true\n---\n<Term id="pauze"/>\n`,
	};
	expect(hints(rule, files)).toEqual(['', "Did you mean 'pause'?", "Did you mean 'gauze'?"]);
});

test('site.yaml is always published', () => {
	expect(
		check(rule, {
			'site.yaml': 'title: Site\nprogramme: qi\n',
			'programmes/qi.mdx': '---\ntitle: QI\ndraft: true\n---\n',
		}),
	).toEqual([
		'site.yaml:2:12 Unexpected programme `qi`: it is a draft, which the published site does not have',
	]);
});

test('the hint for an earlier id of an entry gives the current one', () => {
	const files = {
		'facts/beds.yaml': 'statement: Beds\naliases: [old-beds]\n',
		'pages/about.mdx': '---\ntitle: About\n---\n<Fact id="old-beds"/>\n',
	};
	expect(hints(rule, files)).toEqual(['It is called `beds` now.']);
});

test('an earlier id of another kind of entry gives no hint', () => {
	const files = {
		'facts/beds.yaml': 'statement: Beds\naliases: [old-beds, other]\n',
		'tools/wheel.mdx': '---\ntitle: Wheel\naliases: [round]\n---\n',
		'pages/about.mdx': '---\ntitle: About\n---\n<Fact id="round"/>\n',
	};
	expect(hints(rule, files)).toEqual(['']);
});

test('the hint for a title in small letters is the id of the entry that has it', () => {
	const files = {
		'tools/daily-safety-talk.mdx': '---\ntitle: Huddle\n---\n',
		'change-ideas/a.mdx': '---\ntools: [huddle]\n---\n',
	};
	expect(hints(rule, files)).toEqual(["Did you mean 'daily-safety-talk'?"]);
});
