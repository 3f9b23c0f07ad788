import { describe, expect, test } from 'vitest';
import { check, hints } from '../../run/check.ts';
import rule from './broken.ts';

/** A page whose body starts on line 4. */
const page = (body: string, fields = 'title: A page') => `---\n${fields}\n---\n${body}\n`;
const TOOL = page('## How to use it\n\nText.\n\n## How to use it', 'title: Pause');
const beyond = (message: string) => `pages/here.mdx:4:${message}`;

describe('an address from the site’s root', () => {
	test('of a page that the site will have is not reported', () => {
		const links = [
			'/',
			'/tools/pause/',
			'/tools/pause/#how-to-use-it',
			'/tools/pause/#how-to-use-it-1',
			'/change-ideas/',
			'/search/?q=ward',
			'/facts/#wards-a',
			'/glossary/#term',
			'/programme/',
			'/programme/#coaching-offer',
			'/programmes/sister/',
			'/about/',
			'/sitemap-index.xml',
			'#here',
			'#_top',
		];
		expect(
			check(rule, {
				'site.yaml': 'programme: lead\n',
				'tools/pause.mdx': TOOL,
				'facts/wards/a.yaml': 'statement: Wards\n',
				'glossary/term.yaml': 'term: Term\n',
				'programmes/lead.mdx': page(''),
				'programmes/sister.mdx': page(''),
				'coaching/offer.mdx': page('', 'programme: lead'),
				'pages/about.mdx': page(
					`## Here\n\n${links.map((link) => `[words](${link})`).join('\n\n')}`,
				),
			}),
		).toEqual([]);
	});

	test('of a further page of a programme is not reported, with its own headings and those of the overview', () => {
		const programme = page(
			'## Why\n\n<PageBreak to="how-it-works"/>\n\n## How\n\n<PageBreak to="results"/>\n\n## Results',
		);
		const links = [
			'/programme/#how',
			'/programme/how-it-works/#how',
			'/programme/how-it-works/#programme-asks',
			'/programme/#coaching-offer',
			'/programme/how-it-works/#coaching-offer',
			'/programme/results/',
			'/programmes/sister/results/#results',
		];
		const broken = [
			'/programme/how-it-works/#why',
			'/programme/not-published/',
			'/programme/results/#coaching-offer',
		];
		expect(
			check(rule, {
				'site.yaml': 'programme: lead\n',
				'programmes/lead.mdx': programme,
				'programmes/sister.mdx': programme,
				'coaching/offer.mdx': page('', 'programme: lead'),
				'pages/here.mdx': page([...links, ...broken].map((to) => `[words](${to})`).join('\n')),
			}).map((line) => line.split('Unexpected ')[1]),
		).toEqual([
			'anchor `#why`: there is no such heading on /programme/how-it-works/',
			'address `/programme/not-published/`: the site has no such page or file',
			'anchor `#coaching-offer`: there is no such heading on /programme/results/',
		]);
	});

	test('of a step in the path of a role is not reported, unless it is not in that path', () => {
		const links = ['carer/', 'carer/plan/', 'carer/steps/start/#why', 'qi-coach/steps/start/'];
		const files = {
			'guides/start.mdx': page('## Why', 'title: Start\ntrack: onboarding\naudience: [carer]'),
			'pages/here.mdx': page(links.map((link) => `[words](/guides/for/${link})`).join('\n\n')),
		};
		expect(check(rule, files)).toEqual([
			'pages/here.mdx:10:9 Unexpected address `/guides/for/qi-coach/steps/start/`: the site has no such page or file',
		]);
	});

	test('of an Easy Read version is not reported, unless the entry has none or the anchor is one of the entry’s', () => {
		const files = {
			'tools/pause.mdx': page('## How to use it', 'title: Pause\neasyRead: {sentences: []}'),
			'tools/other.mdx': TOOL,
			'pages/here.mdx': page(
				['pause/easy-read/', 'other/easy-read/', 'pause/easy-read/#how-to-use-it']
					.map((path) => `[words](/tools/${path})`)
					.join('\n\n'),
			),
		};
		expect(check(rule, files)).toEqual([
			'pages/here.mdx:6:9 Unexpected address `/tools/other/easy-read/`: the site has no such page or file',
			'pages/here.mdx:8:9 Unexpected anchor `#how-to-use-it`: there is no such heading on /tools/pause/easy-read/',
		]);
	});

	test('of a missing page is reported at the address, with the nearest', () => {
		const files = {
			'tools/pause.mdx': TOOL,
			'pages/here.mdx': page('See [the pause](/tools/pauze/ "Pause").'),
		};
		expect(check(rule, files)).toEqual([
			beyond('17 Unexpected address `/tools/pauze/`: the site has no such page or file'),
		]);
		expect(hints(rule, files)).toEqual(["Did you mean '/tools/pause/'?"]);
	});

	test('without its final slash is reported with the right one', () => {
		const files = { 'tools/pause.mdx': TOOL, 'pages/here.mdx': page('[The pause](/tools/pause)') };
		expect(check(rule, files)).toEqual([
			beyond('13 Unexpected address `/tools/pause`: the site has no such page or file'),
		]);
		expect(hints(rule, files)).toEqual(['Write it with a slash at its end: `/tools/pause/`.']);
	});

	test('with the base path is reported with the right one', () => {
		const files = {
			'site.yaml': 'base: /qi/\n',
			'tools/pause.mdx': TOOL,
			'pages/here.mdx': page('[The pause](/qi/tools/pause/)'),
		};
		expect(check(rule, files)).toEqual([
			beyond('13 Unexpected address `/qi/tools/pause/`: the site has no such page or file'),
		]);
		expect(hints(rule, files)).toEqual(['Write it without the base path: `/tools/pause/`.']);
	});

	test('is checked in an inline field, in a link definition and in a card', () => {
		expect(
			check(rule, {
				'change-ideas/a.mdx': page('', 'title: A\nproblem: See [it](/nope/).'),
				'pages/b.mdx': page(
					'See [it][one].\n\n[one]: /nope/\n\n<Card title="It" href="/nope/">\n\nText\n\n</Card>',
				),
			}),
		).toEqual([
			'change-ideas/a.mdx:3:19 Unexpected address `/nope/`: the site has no such page or file',
			'pages/b.mdx:6:8 Unexpected address `/nope/`: the site has no such page or file',
			'pages/b.mdx:8:24 Unexpected address `/nope/`: the site has no such page or file',
		]);
	});

	test('with characters that a browser would encode is found as it was written', () => {
		expect(check(rule, { 'pages/here.mdx': page('[Café](/café/)') })).toEqual([
			beyond('8 Unexpected address `/café/`: the site has no such page or file'),
		]);
	});

	test('of a list or a file that the site derives from its entries is not reported', () => {
		const idea = `---
title: Leaflet
drivers: [trust]
serviceTypes: [dementia]
status: testing
notPublished: [summary, sources, reviewed, populations, problem, aim, adoptions, coProduction, practice, effort, limitations]
measures:
  - {id: falls, title: Falls, kind: outcome, unit: count, direction: decrease, definition: {source: Notes, frequency: weekly}, chart: run, data: ./falls.csv}
---
`;
		const links = [
			'/change-ideas/by/status/testing/',
			'/change-ideas/by/service-type/dementia/',
			'/change-ideas/by/pack/leaflet/',
			'/change-ideas/by/one-page/leaflet/',
			'/change-ideas/by/poster/leaflet/',
			'/change-ideas/by/shortlist/',
			'/api/change-ideas/leaflet.json',
			'/api/measures/leaflet/falls.csv',
			'/events/day.ics',
			'/events.ics',
			'/facts/compared/stays/',
		];
		const broken = [
			'/change-ideas/by/status/stopped/',
			'/change-ideas/by/pack/folder/',
			'/change-ideas/by/poster/folder/',
			'/api/measures/leaflet/visits.csv',
			'/events/later.ics',
			'/api/voices/gone.json',
			'/facts/compared/beds/',
		];
		expect(
			check(rule, {
				'change-ideas/leaflet.mdx': idea,
				'change-ideas/falls.csv': 'date,value\n2026-01-01,3\n',
				'events/day.mdx': page('', 'starts: 2026-01-01'),
				'events/later.mdx': page(''),
				'voices/gone.mdx': page('', 'consent: {basis: withdrawn}'),
				...Object.fromEntries(
					[2024, 2025].map((year) => [
						`facts/stays-${year}.yaml`,
						`statement: Stays in ${year}\nvalue: 4\nunit: stays\nbound: exactly\nasOf: ${year}-12\nseries: {id: stays}\nsources: [a]\nreviewed: 2026-01-01\n`,
					]),
				),
				'pages/here.mdx': page([...links, ...broken].map((link) => `[words](${link})`).join('\n')),
			}).map((line) => line.split('`')[1]),
		).toEqual(broken);
	});

	test('of an entry whose file cannot be read is not reported: one mistake, one finding', () => {
		expect(
			check(rule, {
				'tools/pause.mdx': '',
				'facts/wards.yaml': '',
				'pages/here.mdx': page('[The pause](/tools/pause/) and [wards](/facts/#wards)'),
			}),
		).toEqual([]);
	});
});
