import { defineKind } from '../../schema/definition.ts';
import { everyEntry } from '../../schema/example-parts.ts';
import { organisationSchema } from './schema.ts';

export default defineKind({
	schema: organisationSchema,
	about: 'A trust, an independent provider, a partner or a commissioner.',
	noun: 'organisation',
	plural: 'Organisations',
	title: 'title',
	endings: ['.yaml'],
	mark: {
		name: 'organisation',
		path: 'M4 21V3.500h10V21M14 9h6v12M2.5 21h19M8 7.500h2M8 11.500h2M8 15.500h2',
	},
	page: 'own',
	pageKind: () => 'Organisation',
	sections: [],
	list: { title: 'Organisations' },
	place: 'About the programme',
	menu: 5,
	order: 'place',
	row: undefined,
	outline: undefined,
	thing: undefined,
	expectsEasyRead: false,
	published: [
		'title',
		'summary',
		'kind',
		'ods',
		'region',
		'url',
		'aliases',
		'notPublished',
		'sources',
		'reviewed',
		'reviewBy',
	],
	example: {
		...everyEntry,
		kind: 'trust',
		ods: 'ABC1',
		region: 'Y56',
		url: 'https://example.org/',
	},
});
