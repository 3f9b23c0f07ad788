import { defineKind } from '../../schema/definition.ts';
import { untitledEntry } from '../../schema/example-parts.ts';
import { glossarySchema } from './schema.ts';

export default defineKind({
	schema: glossarySchema,
	about: 'A term, its plain meaning, its synonyms.',
	noun: 'term',
	plural: 'Glossary',
	title: 'term',
	endings: ['.yaml'],
	mark: {
		name: 'word',
		path: 'M4 19 9 5l5 14M5.8 14h6.400M20 10.500V19M20 14.700a3 3 0 1 0 0 .1',
	},
	page: 'list',
	pageKind: () => undefined,
	sections: [],
	list: { title: 'Glossary', kind: 'Words' },
	place: 'Evidence',
	menu: 4,
	order: 'place',
	row: undefined,
	outline: undefined,
	thing: undefined,
	expectsEasyRead: false,
	published: [
		'term',
		'summary',
		'meaning',
		'synonyms',
		'searchWords',
		'seeAlso',
		'aliases',
		'notPublished',
		'sources',
		'reviewed',
		'reviewBy',
	],
	example: {
		...untitledEntry,
		term: 'Ward',
		meaning: 'A part of a hospital.',
		synonyms: ['unit'],
		searchWords: ['where I stay'],
		seeAlso: ['hospital'],
	},
});
