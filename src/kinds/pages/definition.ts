import { defineKind } from '../../schema/definition.ts';
import { mdxEntry } from '../../schema/example-parts.ts';
import { pageSchema } from './schema.ts';

export default defineKind({
	schema: pageSchema,
	about: 'Any other page.',
	noun: 'page',
	plural: 'Other pages',
	title: 'title',
	endings: ['.mdx', '.md'],
	mark: {
		name: 'page',
		path: 'M4 5h16v14H4zM7.5 9h9M7.5 12h9M7.5 15h5',
	},
	page: 'root',
	pageKind: ({ id }) => (id.includes('/') ? 'Background' : 'About this site'),
	sections: [],
	list: undefined,
	place: 'About this site',
	menu: undefined,
	order: 'place',
	row: undefined,
	outline: { title: 'Background', place: 8 },
	thing: undefined,
	expectsEasyRead: false,
	published: [
		'title',
		'summary',
		'easyRead',
		'aliases',
		'notPublished',
		'sources',
		'reviewed',
		'reviewBy',
	],
	example: mdxEntry,
});
