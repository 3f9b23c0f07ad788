import { expect, test } from 'vitest';
import { sampleModel } from '../../graph/sample.ts';
import { eventNews, ideaNews } from './news.ts';

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
