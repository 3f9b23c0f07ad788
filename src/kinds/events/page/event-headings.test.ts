import { expect, test } from 'vitest';
import { sampleModel } from '../../../graph/sample.ts';
import { groupEvents } from './event-groups.ts';
import { eventHeadings } from './event-headings.ts';

const between = { depth: 2, slug: 'events-feeds', text: 'Which feeds are there?' } as const;

function headings(events: Record<string, Record<string, unknown>>): string[] {
	const groups = groupEvents(sampleModel({ events }).items('events'), '2025-06-15');
	return eventHeadings(groups, [between]).map(
		({ depth, slug, text }) => `${depth} #${slug} ${text}`,
	);
}

test('a list of events has what is planned first, then past years, then what has no date', () => {
	expect(
		headings({
			soon: { state: 'planned', starts: '2025-07-01' },
			spring: { state: 'held', starts: '2025-03-01' },
			early: { state: 'held', starts: '2024-03-01' },
			once: { state: 'held' },
		}),
	).toEqual([
		'2 #events-planned What is planned?',
		'2 #events-feeds Which feeds are there?',
		'2 #events-2025 Past events, 2025',
		'2 #events-2024 Past events, 2024',
		'2 #events-undated Events without a published date',
	]);
});

test('what is planned has its heading even if nothing is, and events without a date only if there are any', () => {
	expect(headings({})).toEqual([
		'2 #events-planned What is planned?',
		'2 #events-feeds Which feeds are there?',
	]);
	const noEvents = groupEvents([], '2025-06-15');
	expect(eventHeadings(noEvents)).toHaveLength(1);
});
