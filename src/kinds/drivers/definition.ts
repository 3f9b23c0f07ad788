import { defineKind } from '../../schema/definition.ts';
import { mdxEntry } from '../../schema/example-parts.ts';
import { driverSchema } from './schema.ts';

export default defineKind({
	schema: driverSchema,
	about: 'A primary or secondary driver of change.',
	noun: 'driver',
	plural: 'Drivers',
	title: 'title',
	endings: ['.mdx'],
	mark: {
		name: 'driver',
		path: 'M3 9.500h6v5H3zM15 3.500h6v5h-6zM15 15.500h6v5h-6zM9 12h3M15 6h-3v12h3',
	},
	page: 'own',
	pageKind: ({ data: { level } }) => {
		if (level === undefined) return 'Driver';
		return level === 'primary' ? 'Primary driver' : 'Secondary driver';
	},
	sections: [
		'driver-diagram',
		'driver-secondary',
		'driver-ideas',
		'driver-pcref',
		'driver-results',
	],
	list: { title: 'Drivers', kind: 'Driver diagram' },
	place: 'About the programme',
	menu: 2,
	order: 'place',
	row: { by: 'programme' },
	outline: { title: 'Drivers of change', place: 5 },
	thing: undefined,
	expectsEasyRead: true,
	published: [
		'title',
		'summary',
		'programme',
		'level',
		'order',
		'statement',
		'pcref',
		'inferred',
		'lens',
		'parents',
		'strength',
		'easyRead',
		'aliases',
		'notPublished',
		'sources',
		'reviewed',
		'reviewBy',
	],
	example: {
		...mdxEntry,
		programme: 'programme-a',
		level: 'secondary',
		order: 2,
		statement: 'Staff have time.',
		pcref: ['domain-a'],
		inferred: ['pcref'],
		parents: ['driver-a', 'driver-b'],
		strength: { 'driver-a': 'strong' },
	},
});
