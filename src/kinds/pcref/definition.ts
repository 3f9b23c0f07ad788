import { defineKind } from '../../schema/definition.ts';
import { mdxEntry } from '../../schema/example-parts.ts';
import { PCREF_KINDS } from '../../schema/vocabulary.ts';
import { pcrefSchema } from './schema.ts';

export default defineKind({
	schema: pcrefSchema,
	about: 'A domain or an organisational competency of the PCREF.',
	noun: 'PCREF part',
	plural: 'PCREF',
	title: 'title',
	endings: ['.mdx'],
	mark: {
		name: 'framework',
		path: 'M4 4h16v16H4zM4 9.300h16M4 14.700h16M9.3 4v16',
	},
	page: 'own',
	pageKind: ({ data: { kind } }) =>
		kind === undefined ? 'Part of PCREF' : `PCREF ${PCREF_KINDS[kind].label.toLowerCase()}`,
	sections: ['pcref-asks', 'pcref-drivers', 'pcref-ideas', 'pcref-tools'],
	list: { title: 'PCREF', kind: 'Alignment table' },
	place: 'About the programme',
	menu: 3,
	order: { groups: 'kind', values: ['domain', 'competency'] },
	row: { by: 'kind' },
	outline: undefined,
	thing: undefined,
	expectsEasyRead: false,
	published: [
		'title',
		'summary',
		'kind',
		'order',
		'alsoCalled',
		'asks',
		'easyRead',
		'aliases',
		'notPublished',
		'sources',
		'reviewed',
		'reviewBy',
	],
	example: {
		...mdxEntry,
		kind: 'domain',
		order: 1,
		alsoCalled: ['Part one'],
		asks: ['To publish data.'],
	},
});
