import { defineKind } from '../../schema/definition.ts';
import { mdxEntry } from '../../schema/example-parts.ts';
import programmes from '../programmes/definition.ts';
import { coachingSchema } from './schema.ts';

export default defineKind({
	schema: coachingSchema,
	about: 'A coaching offer, in one phase.',
	noun: 'coaching offer',
	plural: 'Coaching',
	title: 'title',
	endings: ['.mdx'],
	mark: programmes.mark,
	page: 'programme',
	pageKind: () => undefined,
	sections: [],
	list: undefined,
	place: 'About the programme',
	menu: undefined,
	order: 'place',
	row: undefined,
	outline: undefined,
	thing: undefined,
	expectsEasyRead: false,
	published: [
		'title',
		'summary',
		'programme',
		'phase',
		'audience',
		'hours',
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
		phase: 'phase-a',
		audience: ['ward-leader'],
		hours: 'Two hours a week',
	},
});
