import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { z } from 'zod';
import { type Intake, type IntakeEntry, Places } from '../intake/intake.ts';
import { idFromTitle } from '../values/id-from-title.ts';
import type { Titles } from '../values/titles.ts';

/** What we use of an item of CSL-JSON, the format of citation programs. */
const item = z.object({
	type: z.string().optional(),
	title: z.string().optional(),
	author: z
		.array(
			z.object({
				given: z.string().optional(),
				family: z.string().optional(),
				literal: z.string().optional(),
			}),
		)
		.optional(),
	publisher: z.string().optional(),
	'container-title': z.string().optional(),
	URL: z.string().optional(),
	DOI: z.string().optional(),
	issued: z.unknown().optional(),
	accessed: z.unknown().optional(),
});
type Item = z.output<typeof item>;

const date = z.object({
	'date-parts': z.tuple([z.array(z.coerce.number().int()).min(1).max(3)]),
});

/**
 * Reads a list of sources as citation programs write it.
 *
 * @param name the name of the file: `.ris` or `.bib`
 */
export function readBibliography(text: string, name: string, titles: Titles): Intake {
	const intake: Intake = { entries: [], problems: [], notes: [] };
	for (const [index, each] of itemsIn(text, name, intake).entries()) {
		const { success, data } = item.safeParse(each);
		const at = `${name}, “${data?.title ?? `source ${index + 1}`}”`;
		if (!success || data.title === undefined) {
			intake.problems.push({
				at,
				severity: 'error',
				message: 'Expected a title: each source has one',
			});
			continue;
		}
		intake.entries.push(entryFor(data, data.title, at, titles));
	}
	if (intake.entries.length === 0 && intake.problems.length === 0)
		intake.problems.push({ at: name, severity: 'error', message: 'Expected at least one source' });
	return intake;
}

function itemsIn(text: string, name: string, { problems }: Intake): unknown[] {
	const forceType = /\.ris$/i.test(name) ? '@ris/file' : '@bibtex/text';
	try {
		return plugins.input.chain(text, { forceType, generateGraph: false });
	} catch (error) {
		const why = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
		problems.push({
			at: name,
			severity: 'error',
			message: `The list of sources can’t be read: ${why}`,
		});
		return [];
	}
}

function entryFor(data: Item, title: string, at: string, titles: Titles): IntakeEntry {
	const { publisher, 'container-title': journal, URL: url, DOI: doi } = data;
	const published = dateIn(data.issued);
	const accessed = dateIn(data.accessed);
	const fields = {
		title,
		publisher: publisher ?? journal,
		author: authorsIn(data),
		kind: KINDS[data.type ?? ''],
		url: url ?? (doi && `https://doi.org/${doi.replace(/^https?:\/\/(?:dx\.)?doi\.org\//, '')}`),
		published: published?.length === 4 ? Number(published) : published,
		accessed: accessed?.length === 10 ? accessed : undefined,
	};
	const id = titles.find('sources', title) ?? idFromTitle(title);
	titles.add('sources', { id, title });
	return {
		collection: 'sources',
		id,
		fields: { ...fields },
		body: undefined,
		files: [],
		places: new Places(at),
	};
}

/** The kinds of source that a type of CSL-JSON surely is. */
const KINDS: Readonly<Record<string, string | undefined>> = {
	'article-journal': 'research',
	'paper-conference': 'research',
	thesis: 'research',
	report: 'report',
	'article-newspaper': 'news',
	'article-magazine': 'news',
	legislation: 'official',
	bill: 'official',
};

function authorsIn({ author = [] }: Item): string | undefined {
	const names = author.map(
		({ literal, given, family }) => literal ?? [given, family].filter(Boolean).join(' '),
	);
	return names.join(', ') || undefined;
}

/** Returns a date as the content writes it, with as many parts as are given. */
function dateIn(given: unknown): string | undefined {
	const { data } = date.safeParse(given);
	return data?.['date-parts'][0]
		.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
		.join('-');
}
