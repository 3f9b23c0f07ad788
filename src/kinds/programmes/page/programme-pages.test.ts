import { describe, expect, test } from 'vitest';
import type { PageItem } from '../../../collections/items.ts';
import { sampleModel } from '../../../graph/sample.ts';
import type { Segment } from '../../../parse/markdown/segments.ts';
import { programmePages } from './programme-pages.ts';

const text = (html: string): Segment => ({ html });
const pageBreak = (to: string): Segment => ({
	component: 'PageBreak',
	attributes: { to },
	inline: false,
	children: [],
});
const heading = (slug: string, page?: string) => ({
	depth: 2,
	slug,
	text: slug,
	...(page && { page }),
});

const model = sampleModel(
	{
		programmes: { lead: { title: 'Lead', state: 'closed', evaluation: 'Yes.' } },
		coaching: { 'for-teams': { title: 'For teams', programme: 'lead' } },
	},
	{ programme: 'lead' },
);

function pagesWith(parts: Pick<PageItem, 'body' | 'headings'>, of = model) {
	const [lead] = of.items('programmes');
	if (!lead) throw new Error('Expected a programme');
	const pages = programmePages({ ...lead, texts: {}, file: '', ...parts }, of);
	return pages.map(({ place, label, segments, headings }) => ({
		place,
		label,
		html: segments.map((segment) => ('html' in segment ? segment.html : '')).join(''),
		anchors: headings.map(({ slug }) => slug),
	}));
}

describe('the text of a programme', () => {
	test('without a page break is one page, with every section of the template', () => {
		expect(pagesWith({ body: [text('<h2>Why</h2>')], headings: [heading('why')] })).toEqual([
			{
				place: 'overview',
				label: 'Overview',
				html: '<h2>Why</h2>',
				anchors: [
					'programme-aim',
					'programme-phases',
					'why',
					'programme-coaching',
					'coaching-for-teams',
					'programme-principles',
					'programme-asks',
					'programme-evaluation',
					'programme-sites',
				],
			},
		]);
	});

	test('is divided at its page breaks, and the sections of the template go with it', () => {
		const body = [text('why'), pageBreak('results'), text('results'), pageBreak('how-it-works')];
		const headings = [heading('why'), heading('results', 'results')];
		expect(pagesWith({ body, headings })).toEqual([
			{
				place: 'overview',
				label: 'Overview',
				html: 'why',
				anchors: ['programme-aim', 'why', 'programme-sites'],
			},
			{
				place: 'how-it-works',
				label: 'How it worked',
				html: '',
				anchors: [
					'programme-phases',
					'programme-coaching',
					'coaching-for-teams',
					'programme-principles',
					'programme-asks',
				],
			},
			{
				place: 'results',
				label: 'What came of it',
				html: 'results',
				anchors: ['results', 'programme-evaluation'],
			},
		]);
	});

	test('goes on where a page has been begun already', () => {
		const body = [
			pageBreak('results'),
			text('First.'),
			pageBreak('how-it-works'),
			text('How.'),
			pageBreak('results'),
			text('Then.'),
		];
		expect(pagesWith({ body, headings: [] }).map(({ place, html }) => [place, html])).toEqual([
			['overview', ''],
			['how-it-works', 'How.'],
			['results', 'First.Then.'],
		]);
	});

	test('with a timeline of its own has no section of the template for phases', () => {
		const timeline: Segment = {
			component: 'PhaseTimeline',
			attributes: {},
			inline: false,
			children: [],
		};
		const [page] = pagesWith({ body: [timeline], headings: [] });
		expect(page?.anchors).not.toContain('programme-phases');
	});
});

test('a section of the template is there for what a programme has, and for no more', () => {
	const full = sampleModel(
		{
			programmes: {
				lead: { title: 'Lead', state: 'running', cost: 'Nothing.' },
				sister: { title: 'Sister' },
			},
			events: { talk: { title: 'Talk', programme: 'lead' } },
			voices: { nurse: { title: 'Nurse', programme: 'lead' } },
			coaching: { calls: { title: 'Calls', programme: 'sister' } },
		},
		{ programme: 'lead' },
	);
	const anchors = (of = full) => pagesWith({ body: [], headings: [] }, of)[0]?.anchors;
	const always = ['aim', 'phases', 'principles', 'asks', 'sites'];
	const names = (...more: string[]) =>
		new Set([...always, ...more].map((name) => `programme-${name}`));
	expect(new Set(anchors())).toEqual(names('cost', 'events', 'voices', 'others'));
	expect(new Set(anchors(sampleModel({ programmes: { one: { title: 'One' } } })))).toEqual(names());
	const notLeading = sampleModel({ programmes: { one: { title: 'A' }, two: { title: 'B' } } });
	expect(new Set(anchors(notLeading))).toEqual(names());
});
