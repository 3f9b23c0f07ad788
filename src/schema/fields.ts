import { z } from 'zod';
import { day } from './date.ts';
import { PICTURE_LIST, PICTURES } from './picture.ts';
import { ref } from './reference.ts';
import { label } from './text.ts';
import { choice } from './vocabulary/value.ts';

/** The fields that entries of most collections share. */

export const title = label().describe('The title, as shown in menus, lists and search results.');

export const summary = label()
	.max(200)
	.describe(
		'One sentence, at most 200 characters, that says who did what. Shown in lists and search results.',
	);

const sources = z
	.array(ref('sources'))
	.min(1)
	.describe('The sources that this rests on, at least one.');

/** The sources of an entry that may do without any. */
export const optionalSources = z
	.array(ref('sources'))
	.optional()
	.describe('The sources that this rests on.');

export const reviewed = day()
	.meta({ title: 'Last checked' })
	.describe('The day on which somebody last checked this against its sources.');

export const reviewBy = day()
	.optional()
	.meta({ title: 'Check again by' })
	.describe('The day by which it should be checked again.');

export const owner = label()
	.optional()
	.describe(
		'The team or role that checks it again, such as `QI team`: no name of a person. It is not published.',
	);

export const draft = z
	.literal(true)
	.optional()
	.describe('Keeps it out of the published site, its feeds and its search.');

const easyRead = z
	.strictObject({
		sentences: z
			.array(
				z.strictObject({
					text: label().describe('One short sentence: one idea, at most 15 words.'),
					picture: choice(PICTURES, PICTURE_LIST)
						.optional()
						.describe('The name of a picture from the picture list.'),
				}),
			)
			.describe('The sentences, in order, each with its picture.'),
		testedWith: label()
			.optional()
			.describe(
				'Who tested it. Until people with a learning disability have, the page says that it is a draft.',
			),
	})
	.optional()
	.meta({ title: 'Easy Read' })
	.describe('The Easy Read version of this page.');

/** The fields of every MDX entry. */
export const mdxFields = { title, summary, sources, reviewed, reviewBy, owner, draft, easyRead };

/** The fields of every YAML entry except sources and terms. */
export const yamlFields = {
	summary: summary.optional(),
	sources,
	reviewed,
	reviewBy,
	owner,
	draft,
};
