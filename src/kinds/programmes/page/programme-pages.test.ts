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

function pagesWith(parts: Pick<PageItem, 'body' | 'headings'>) {
	const [lead] = model.items('programmes');
	if (!lead) throw new Error('Expected a programme');
	const pages = programmePages({ ...lead, texts: {}, file: '', ...parts }, model);
	return pages.map(({ place, segments, headings }) => ({
		place,
		html: segments.map((segment) => ('html' in segment ? segment.html : '')).join(''),
		anchors: headings.map(({ slug }) => slug),
	}));
}

describe('the text of a programme', () => {
	test('without a page break is one page, with every section of the template', () => {
		expect(pagesWith({ body: [text('<h2>Why</h2>')], headings: [heading('why')] })).toEqual([
			{
				place: 'overview',
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
			{ place: 'overview', html: 'why', anchors: ['programme-aim', 'why', 'programme-sites'] },
			{
				place: 'how-it-works',
				html: '',
				anchors: [
					'programme-phases',
					'programme-coaching',
					'coaching-for-teams',
					'programme-principles',
					'programme-asks',
				],
			},
			{ place: 'results', html: 'results', anchors: ['results', 'programme-evaluation'] },
		]);
	});
});
