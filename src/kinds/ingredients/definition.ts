import { defineKind } from '../../schema/definition.ts';
import { mdxEntry } from '../../schema/example-parts.ts';
import { ingredientSchema } from './schema.ts';

export default defineKind({
	schema: ingredientSchema,
	about: 'One ordered ingredient of an improvement model.',
	noun: 'ingredient',
	plural: 'Ingredients',
	title: 'title',
	endings: ['.mdx'],
	mark: {
		name: 'ingredient',
		path: 'M3.5 6.5 12 3l8.5 3.500L12 10zM3.5 12l8.5 3.500L20.5 12M3.5 17l8.5 3.5 8.5-3.5',
	},
	page: 'own',
	pageKind: () => 'Ingredient',
	sections: ['ingredient-why'],
	list: { title: 'Ingredients of improvement' },
	place: 'About the programme',
	menu: 6,
	order: 'place',
	row: 'all',
	outline: undefined,
	thing: undefined,
	expectsEasyRead: false,
	published: [
		'title',
		'summary',
		'order',
		'why',
		'easyRead',
		'aliases',
		'notPublished',
		'sources',
		'reviewed',
		'reviewBy',
	],
	example: { ...mdxEntry, order: 1, why: 'First things first.' },
});
