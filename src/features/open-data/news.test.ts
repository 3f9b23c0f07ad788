import { expect, test } from 'vitest';
import { sampleModel } from '../../graph/sample.ts';
import { changeNews, eventNews, ideaNews } from './news.ts';

const page = ({ id }: { id: string }) => `https://site.example/${id}/`;

test('the newest review comes first; an idea never reviewed is no news', () => {
	const ideas = sampleModel({
		'change-ideas': {
			old: { title: 'Old', summary: 'Was.', reviewed: '2025-01-01' },
			new: { title: 'New', reviewed: '2025-02-01' },
			unknown: { title: 'Unknown' },
		},
	}).items('change-ideas');
	expect(ideaNews(ideas, page)).toEqual([
		{
			title: 'New',
			description: '',
			link: 'https://site.example/new/',
			pubDate: new Date('2025-02-01T00:00:00Z'),
		},
		{
			title: 'Old',
			description: 'Was.',
			link: 'https://site.example/old/',
			pubDate: new Date('2025-01-01T00:00:00Z'),
		},
	]);
});

test('an event says when it is, that it is cancelled, and when its date is not published', () => {
	const events = sampleModel({
		events: {
			a: {
				title: 'A',
				summary: 'Talk.',
				starts: '2025-01-16',
				state: 'cancelled',
				reviewed: '2025-01-02',
			},
			b: { title: 'B', reviewed: '2025-01-01' },
		},
	}).items('events');
	expect(eventNews(events, page).map(({ title, description }) => [title, description])).toEqual([
		['Cancelled: A', 'Thursday 16 January 2025. Talk.'],
		['B', 'Date not published.'],
	]);
});

test('readers of the feed see a cancelled event again, and no event that nobody reviewed', () => {
	const events = sampleModel({
		events: {
			early: { title: 'Early', reviewed: '2025-01-02' },
			late: { title: 'Late', reviewed: '2025-03-01', state: 'cancelled' },
			unknown: { title: 'Unknown' },
		},
	}).items('events');
	expect(
		eventNews(events, page).map(({ link, pubDate, isCancelled }) => [
			link,
			pubDate.toISOString(),
			isCancelled,
		]),
	).toEqual([
		['https://site.example/late/', '2025-03-01T00:00:00.000Z', true],
		['https://site.example/early/', '2025-01-02T00:00:00.000Z', undefined],
	]);
});

test('ideas of one day are in the order of their addresses', () => {
	const ideas = sampleModel({
		'change-ideas': {
			b: { title: 'A', reviewed: '2025-01-01' },
			a: { title: 'B', reviewed: '2025-01-01' },
			c: { title: 'C', reviewed: '2025-01-01' },
		},
	}).items('change-ideas');
	expect(ideaNews(ideas, page).map(({ title }) => title)).toEqual(['B', 'A', 'C']);
});

test('the newest changes of entries say what happened to what, and no more than a hundred', () => {
	const [item] = sampleModel({ facts: { heard: { statement: 'Heard' } } }).items('facts');
	if (!item) throw new Error('Expected the fact of the sample');
	const changes = Array.from({ length: 101 }, () => ({
		item,
		day: '2025-01-01',
		what: 'added' as const,
	}));
	const news = changeNews(changes, page);
	expect(news).toHaveLength(100);
	expect(news[0]).toEqual({
		title: 'Heard',
		description: 'Added: fact',
		link: 'https://site.example/heard/',
		pubDate: new Date('2025-01-01T00:00:00Z'),
	});
});
