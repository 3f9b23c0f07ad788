import { expect, test } from 'vitest';
import type { Item } from '../../graph/item.ts';
import { sampleModel } from '../../graph/sample.ts';
import { entryDocument, type TextItem } from './entry-document.ts';

const model = sampleModel({
	'change-ideas': {
		leaflet: {
			title: 'Leaflet',
			draft: true,
			results: [{ text: 'Up <Fact id="x"/>', fact: 'heard' }],
			problem: '*raw*',
		},
	},
	voices: {
		one: {
			title: 'One',
			said: 'raw',
			consent: { basis: 'published' },
			name: 'A',
			attribution: 'first-name',
		},
	},
	organisations: { trust: { title: 'Trust', url: 'https://trust.example' } },
	facts: { heard: { statement: 'Heard', value: 92, unit: 'percent', bound: 'exactly' } },
});
const at = (address: string) => `https://site.example${address}`;

function document(
	collection: Parameters<typeof model.item>[0],
	id: string,
	rest: Partial<TextItem> = {},
) {
	return entryDocument(
		{ body: [], texts: {}, ...(model.item(collection, id) as Item), ...rest },
		model,
		at,
	);
}

test('texts have no markup instead of their Markdown', () => {
	const texts = {
		problem: [{ html: '<em>plain</em>', words: 'plain' }],
		'results.0.text': [
			{ html: 'Up ' },
			{ component: 'Fact', attributes: { id: 'heard' }, children: [] },
		],
	};
	expect(
		document('change-ideas', 'leaflet', {
			texts,
			body: [{ html: '<p>Body</p>', words: 'Body\n\n' }],
		}),
	).toEqual({
		id: 'leaflet',
		collection: 'change-ideas',
		page: 'https://site.example/change-ideas/leaflet/',
		title: 'Leaflet',
		problem: 'plain',
		results: [{ text: 'Up 92%', fact: 'heard' }],
		text: 'Body',
	});
});

test('no part of a voice’s consent or name is published', () => {
	const voice = document('voices', 'one', { texts: { said: [{ html: 'They agreed.' }] } });
	expect(Object.keys(voice)).toEqual(['id', 'collection', 'page', 'title', 'said']);
});

test('an organisation’s own address is not that of its page', () => {
	expect(document('organisations', 'trust')).toMatchObject({
		url: 'https://trust.example',
		page: 'https://site.example/organisations/trust/',
	});
});

test('the entry itself is not changed', () => {
	document('change-ideas', 'leaflet', { texts: { problem: [{ html: 'plain' }] } });
	expect(model.item('change-ideas', 'leaflet')?.data.problem).toBe('*raw*');
});
