import { describe, expect, test } from 'vitest';
import { check, findings, hints } from '../../run/check.ts';
import rule from './broken.ts';

/** A page whose body starts on line 4. */
const page = (body: string, fields = 'title: A page') => `---\n${fields}\n---\n${body}\n`;
const TOOL = page('## How to use it\n\nText.\n\n## How to use it', 'title: Pause');
const beyond = (message: string) => `pages/here.mdx:4:${message}`;

describe('an address that leads out of the site', () => {
	test('as a mailbox or a number is not reported', () => {
		const links = ['mailto:us@example.org?subject=Hello', 'tel:999', 'sms:85258'];
		const body = links.map((link) => `[words](${link})`).join('\n\n');
		expect(check(rule, { 'pages/here.mdx': page(body) })).toEqual([]);
	});

	test('as a command to a phone, or with hidden recipients, is reported', () => {
		const links = ['tel:*%2306%23', 'mailto:us@example.org?bcc=x'];
		const body = links.map((link) => `[words](${link})`).join('\n\n');
		expect(check(rule, { 'pages/here.mdx': page(body) })).toEqual([
			beyond(
				'9 Unexpected address `tel:*%2306%23`: it is not a phone number, which has digits and spaces alone',
			),
			'pages/here.mdx:6:9 Unexpected address `mailto:us@example.org?bcc=x`: `bcc` is nothing that a link may fill in',
		]);
	});
});

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

describe('an anchor', () => {
	test('that the page does not have is reported, with the nearest', () => {
		const files = {
			'tools/pause.mdx': TOOL,
			'pages/here.mdx': page('[How](/tools/pause/#how-to-use)'),
		};
		expect(check(rule, files)).toEqual([
			beyond('7 Unexpected anchor `#how-to-use`: there is no such heading on /tools/pause/'),
		]);
		expect(hints(rule, files)).toEqual(["Did you mean '#how-to-use-it'?"]);
	});

	test('of this page is checked against its own headings', () => {
		expect(check(rule, { 'pages/here.mdx': page('## One\n\n[One](#one), [two](#two)') })).toEqual([
			'pages/here.mdx:6:20 Unexpected anchor `#two`: there is no such heading on this page',
		]);
	});

	test('of a note is not reported', () => {
		expect(check(rule, { 'pages/here.mdx': page('Text.[^1]\n\n[^1]: A note.') })).toEqual([]);
	});
});

describe('a draft', () => {
	const files = (fields: string) => ({
		'tools/pause.mdx': page('', 'title: Pause\ndraft: true'),
		'facts/wards.yaml': 'statement: Wards\ndraft: true\n',
		'pages/here.mdx': page('[One](/tools/pause/) and [two](/facts/#wards)', fields),
	});

	test('does not exist for a published entry', () => {
		expect(check(rule, files('title: A'))).toEqual([
			beyond(
				'7 Unexpected address `/tools/pause/`: it leads to a draft, which the published site does not have',
			),
			beyond(
				'32 Unexpected address `/facts/#wards`: it leads to a draft, which the published site does not have',
			),
		]);
	});

	test('exists for a draft', () => {
		expect(check(rule, files('draft: true'))).toEqual([]);
	});
});

describe('a relative address', () => {
	test('of an entry is reported with its address', () => {
		const files = {
			'tools/pause.mdx': TOOL,
			'guides/step.mdx': page('[One](../tools/pause/) and [two](../tools/pause.mdx#x)'),
		};
		expect(check(rule, files)).toEqual([
			'guides/step.mdx:4:7 Unexpected address `../tools/pause/`, expected the address of a page from the site’s root',
			'guides/step.mdx:4:34 Unexpected address `../tools/pause.mdx#x`, expected the address of a page from the site’s root',
		]);
		expect(hints(rule, files)).toEqual(['Write `/tools/pause/`.', 'Write `/tools/pause/`.']);
	});

	test('without `/` or `./` is reported', () => {
		const files = { 'pages/here.mdx': page('[One](pause/), [two](www.example.org) and [three]()') };
		expect(check(rule, files)).toEqual([
			beyond('7 Unexpected address `pause/`, expected one from the site’s root'),
			beyond('22 Unexpected address `www.example.org`: it has no beginning'),
			beyond('51 Unexpected empty address, expected where it leads'),
		]);
		expect(hints(rule, files)[1]).toBe('Write `https://www.example.org`.');
	});
});

describe('a file', () => {
	const publicFiles = new Set(['/guide.pdf']);

	test('with a space in its name is found, however the space is written', () => {
		expect(
			check(
				rule,
				{
					'tools/full moon.png': 'x',
					'tools/now.mdx': page('![Moon](./full%20moon.png) ![Moon](<./full moon.png>)'),
				},
				{ publicFiles },
			),
		).toEqual([]);
	});

	test('next to the entry or in public/ is not reported', () => {
		expect(
			check(
				rule,
				{
					'tools/pause/moon.png': 'x',
					'tools/pause/now.mdx': page(
						'![Moon](./moon.png) [sheet](./moon.png) [guide](/guide.pdf)\n\n<Picture src="./moon.png" alt="Moon"/>\n\n<Download file="/guide.pdf" label="Guide"/>',
						'downloads: [./moon.png, /guide.pdf]',
					),
				},
				{ publicFiles },
			),
		).toEqual([]);
	});

	test('that does not exist is reported where it is named', () => {
		const files = {
			'tools/moon.png': 'x',
			'tools/pause.mdx': page(
				'![Moon](./mon.png)\n\n<Picture src="/moon.png" alt="Moon"/>\n\n<Download file="./guide.pdf" label="Guide"/>',
				'downloads: [/guide.pdf, ./sheet.pdf]',
			),
		};
		expect(check(rule, files, { publicFiles })).toEqual([
			'tools/pause.mdx:2:25 Unexpected file `./sheet.pdf`: there is no such file beside this entry',
			'tools/pause.mdx:4:9 Unexpected file `./mon.png`: there is no such file beside this entry',
			'tools/pause.mdx:6:15 Unexpected file `/moon.png`: there is no such file in public/',
			'tools/pause.mdx:8:17 Unexpected file `./guide.pdf`: there is no such file beside this entry',
		]);
		expect(hints(rule, files, { publicFiles })[1]).toBe("Did you mean './moon.png'?");
	});

	test('with a measure’s data is reported at `data` if it does not exist', () => {
		const measures = 'measures:\n  - id: a\n    data: ./a.csv\n  - id: b\n    data: ./b.csv';
		expect(
			check(rule, {
				'change-ideas/a.csv': 'date,value\n',
				'change-ideas/x.mdx': page('', measures),
			}),
		).toEqual([
			'change-ideas/x.mdx:6:11 Unexpected file `./b.csv`: there is no such file beside this entry',
		]);
	});

	test('whose name an address can’t hold is reported, with what to do', () => {
		const files = {
			'tools/a & b.png': 'x',
			'tools/50%.png': 'x',
			'tools/b#1.png': 'x',
			'tools/c.mdx': page('![A](<./a & b.png>) ![B](./50%.png) ![C](./b%231.png)'),
		};
		expect(check(rule, files)).toEqual([
			'tools/c.mdx:4:26 Unexpected `%` in the name of the file `50%.png`, which the built site can’t have',
			'tools/c.mdx:4:42 Unexpected `#` in the name of the file `b#1.png`, which the built site can’t have',
		]);
		expect(hints(rule, files)[0]).toBe('Rename the file, with letters, digits and hyphens.');
	});

	test('in another folder, or without `./`, is not found', () => {
		const files = {
			'tools/moon.png': 'x',
			'tools/a/b.mdx': page('![Moon](../moon.png)'),
			'tools/c.mdx': page('![Moon](moon.png)'),
		};
		expect(check(rule, files)).toEqual([
			'tools/a/b.mdx:4:9 Unexpected address `../moon.png`, expected a file beside this entry as `./name`',
			'tools/c.mdx:4:9 Unexpected address `moon.png`, expected a file beside this entry as `./name`',
		]);
		expect(hints(rule, files)).toEqual([
			'Put the file into the folder of this entry.',
			'Write `./moon.png`.',
		]);
	});

	test('with a whole web address is reported', () => {
		expect(
			check(rule, { 'pages/here.mdx': page('![Moon](https://example.org/moon.png)') }),
		).toEqual([
			beyond('9 Unexpected address `https://example.org/moon.png`, expected a file of this site'),
		]);
	});
});

test('an address out of the site is not followed', () => {
	expect(
		check(rule, {
			'pages/here.mdx': page(
				'[One](https://www.example.org/x), [two](mailto:us@example.org), [three](tel:111)',
			),
		}),
	).toEqual([]);
});

test('a Markdown page is checked like the others', () => {
	expect(check(rule, { 'pages/here.md': page('<!-- [a](/b/) -->\n\n[One](/one/)') })).toEqual([
		'pages/here.md:6:7 Unexpected address `/one/`: the site has no such page or file',
	]);
});

test('the finding spans the address, and says what to do', () => {
	expect(
		findings(rule, { 'tools/pause.mdx': TOOL, 'pages/here.mdx': page('[One](/tools/pauze/)') }),
	).toEqual([
		{
			file: 'pages/here.mdx',
			line: 4,
			column: 7,
			endLine: 4,
			endColumn: 20,
			severity: 'error',
			rule: 'link/broken',
			message: 'Unexpected address `/tools/pauze/`: the site has no such page or file',
			hint: "Did you mean '/tools/pause/'?",
		},
	]);
});

test('the earlier address of a page is valid, and so is the anchor of an entry', () => {
	const files = {
		'tools/wheel.mdx': '---\ntitle: Wheel\naliases: [ring]\n---\n',
		'facts/beds.yaml': 'statement: Beds\naliases: [old-beds]\n',
		'pages/about.mdx':
			'---\ntitle: About\n---\n[a](/tools/ring/) [b](/facts/#old-beds) [c](/tools/rung/)\n',
	};
	expect(check(rule, files)).toEqual([
		'pages/about.mdx:4:45 Unexpected address `/tools/rung/`: the site has no such page or file',
	]);
});

describe('an address out of the site', () => {
	test.each([
		'https:example.org',
		'https:/example.org',
		'https://',
		'//example.org/',
		'\\\\\\\\example.org/',
		'/\\\\example.org/',
		'https://nhs.uk@example.org/',
		'<https://www.example.org /x>',
		'https&colon;example.org',
		'&#x2f;/example.org',
		'HTTPS:example.org',
		'<//example.org /x>',
	])('written as %s is reported', (address) => {
		expect(check(rule, { 'pages/here.mdx': page(`[words](${address})`) })).toHaveLength(1);
	});

	test.each(['https://example.org/', 'mailto:us@example.org', 'tel:111', 'sms:85258'])(
		'written as %s is not reported',
		(address) => {
			expect(check(rule, { 'pages/here.mdx': page(`[words](${address})`) })).toEqual([]);
		},
	);

	test.each([
		'https://example.org/a.png',
		'https:example.org/a.png',
		'//example.org/a.png',
		'http:/example.org/a.png',
		'ftp://example.org/a.png',
	])('is not allowed for a picture or a file: %s', (address) => {
		const files = {
			'pages/here.mdx': page(
				`![A moon](${address})\n\n<Picture src="${address}" alt="A moon"/>\n\n<Download file="${address}" label="Moon"/>`,
			),
		};
		expect(check(rule, files)).toHaveLength(3);
	});
});

describe('an address with the site’s own host', () => {
	const from = (site: string, body: string) => ({
		'site.yaml': `title: Site\ntagline: A site\nurl: https://www.example.org\n${site}feedback: us@example.org\nfooter: Foot\n`,
		'tools/pause.mdx': TOOL,
		'pages/here.mdx': page(body),
	});

	test('is checked as one within the site', () => {
		const files = from(
			'',
			'[a](https://www.example.org/tools/pause/#how-to-use-it) [b](https://www.example.org/xylophone/) [c](HTTPS://WWW.EXAMPLE.ORG) [d](https://www.example.org/tools/pauze/?a=1)',
		);
		expect(check(rule, files)).toEqual([
			beyond(
				'61 Unexpected address `https://www.example.org/xylophone/`: the site has no such page or file',
			),
			beyond(
				'130 Unexpected address `https://www.example.org/tools/pauze/?a=1`: the site has no such page or file',
			),
		]);
		expect(hints(rule, files)).toEqual([
			'It is this site’s own address: write it from its root, such as `/glossary/`.',
			"Did you mean '/tools/pause/'?",
		]);
	});

	test('is checked in fields too', () => {
		expect(
			check(rule, {
				...from('', ''),
				'sources/a.yaml': 'title: A\nurl: https://www.example.org/nowhere/\n',
			}),
		).toEqual([
			'sources/a.yaml:2:6 Unexpected address `https://www.example.org/nowhere/`: the site has no such page or file',
		]);
	});

	test('is that of another site outside the base path', () => {
		const body =
			'[a](https://www.example.org/qi/tools/pause/) [b](https://www.example.org/nowhere/) [c](https://www.example.org/qi/nowhere/) [d](https://www.example.org/qix/)';
		expect(check(rule, from('base: /qi/\n', body))).toEqual([
			beyond(
				'88 Unexpected address `https://www.example.org/qi/nowhere/`: the site has no such page or file',
			),
		]);
	});
});
