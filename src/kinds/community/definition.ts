import { defineKind } from '../../schema/definition.ts';
import { mdxEntry } from '../../schema/example-parts.ts';
import { communitySchema } from './schema.ts';

export default defineKind({
	schema: communitySchema,
	about: 'A page of the community of practice.',
	noun: 'community page',
	plural: 'Taking part',
	title: 'title',
	endings: ['.mdx'],
	mark: {
		name: 'community',
		path: 'M3.5 4.500h17v12H11l-4.5 4v-4h-3zM8 9h8M8 12.500h5',
	},
	page: 'own',
	pageKind: () => 'Lived experience',
	sections: [],
	list: { title: 'Lived experience' },
	place: 'Lived experience',
	menu: 1,
	order: 'place',
	row: 'all',
	outline: undefined,
	thing: undefined,
	expectsEasyRead: true,
	published: [
		'title',
		'summary',
		'order',
		'events',
		'notice',
		'easyRead',
		'aliases',
		'notPublished',
		'sources',
		'reviewed',
		'reviewBy',
	],
	example: { ...mdxEntry, order: 1, events: ['event-a'], notice: 'May distress.' },
});
