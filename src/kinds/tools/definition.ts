import { defineKind } from '../../schema/definition.ts';
import { mdxEntry } from '../../schema/example-parts.ts';
import { TOOL_KINDS } from '../../schema/vocabulary.ts';
import { toolSchema } from './schema.ts';

export default defineKind({
	schema: toolSchema,
	about: 'An equity or quality improvement tool.',
	noun: 'tool',
	plural: 'Tools',
	title: 'title',
	endings: ['.mdx'],
	mark: {
		name: 'tool',
		path: 'M20.5 6.500a5 5 0 0 1-6.8 6L7 19.200a1.7 1.7 0 0 1-2.4-2.400l6.7-6.700a5 5 0 0 1 6-6.800L14.2 6.500l.6 2.7 2.7.6Z',
	},
	page: 'own',
	pageKind: ({ data: { kind } }) => (kind === undefined ? 'Tool' : TOOL_KINDS[kind].label),
	sections: ['tool-ideas', 'tool-pages'],
	list: { title: 'Tools', kind: 'List of tools' },
	place: 'Guides',
	menu: 3,
	order: 'place',
	row: undefined,
	outline: undefined,
	thing: undefined,
	expectsEasyRead: false,
	published: [
		'title',
		'summary',
		'kind',
		'definition',
		'downloads',
		'easyRead',
		'aliases',
		'notPublished',
		'sources',
		'reviewed',
		'reviewBy',
	],
	example: {
		...mdxEntry,
		kind: 'qi',
		definition: 'published',
		downloads: ['./sheet.pdf', '/files/sheet.pdf'],
	},
});
