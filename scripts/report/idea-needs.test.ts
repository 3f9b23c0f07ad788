import { expect, test } from 'vitest';
import { sampleModel } from '../../src/graph/sample.ts';
import { parseMarkdown } from '../../src/parse/markdown/parse-markdown.ts';
import { ideaNeeds } from './idea-needs.ts';

const MEASURES =
	'| Measure | Numerator | Denominator |\n| - | - | - |\n| Asked | People asked | People admitted |\n| Met | Needs met | Needs |\n';

function needs(body: string, more: Parameters<typeof sampleModel>[0] = {}) {
	const parsed = parseMarkdown(body);
	const model = sampleModel({ 'change-ideas': { leaflet: { title: 'Leaflet' } }, ...more });
	return ideaNeeds(model, () => ('tree' in parsed ? parsed.tree : undefined));
}

test('an idea with two entries elsewhere, a try section with two measures and a sheet lacks nothing', () => {
	const more = {
		elsewhere: { a: { ideas: ['leaflet'] }, b: { ideas: ['leaflet'] } },
		sheets: { s: { ideas: ['leaflet'] } },
	};
	expect(needs(`## Try it on your ward\n\n### Measure\n\n${MEASURES}`, more)).toEqual({
		withoutElsewhere: [],
		withoutTrySection: [],
		withoutMeasures: [],
		withoutSheet: [],
	});
});

test('an idea with one entry elsewhere and no more lacks the rest', () => {
	expect(needs('Text.', { elsewhere: { a: { ideas: ['leaflet'] } } })).toEqual({
		withoutElsewhere: ['leaflet'],
		withoutTrySection: ['leaflet'],
		withoutMeasures: ['leaflet'],
		withoutSheet: ['leaflet'],
	});
});

test('measures count only in their section, and only with numerator and denominator', () => {
	expect(
		needs(`## Try it on your ward\n\nText.\n\n## Measures\n\n${MEASURES}`).withoutMeasures,
	).toEqual(['leaflet']);
	const bare = MEASURES.replace('Denominator', 'Notes');
	expect(needs(`## Try it on your ward\n\n${bare}`).withoutMeasures).toEqual(['leaflet']);
});
