import type { Entry } from '../../../library/entry.ts';
import type { Library } from '../../../library/library.ts';
import type { CollectionName } from '../../../schemas/collection-name.ts';
import { circlesIn } from '../../circles.ts';
import type { Reporter, Rule } from '../../rule.ts';

export default {
	id: 'reference/circular',
	severity: 'error',
	about:
		'No step of a guide needs itself and no driver is its own parent, however long the way round.',
	why: 'Readers take steps in the order in which they need each other; a circle has no first step.',
	examples: {
		bad: {
			'guides/learn.mdx': '---\ntitle: Learn\nneeds: [test]\n---\n',
			'guides/test.mdx': '---\ntitle: Test\nneeds: [learn]\n---\n',
		},
		found: 'guides/learn.mdx:3:9',
		good: {
			'guides/learn.mdx': '---\ntitle: Learn\nneeds: []\n---\n',
			'guides/test.mdx': '---\ntitle: Test\nneeds: [learn]\n---\n',
		},
	},
	check(library, report) {
		reportCircles('guides', 'needs', 'needs', library, report);
		reportCircles('drivers', 'parents', 'bears on', library, report);
	},
} satisfies Rule;

function reportCircles(
	collection: CollectionName,
	field: string,
	verb: string,
	library: Library,
	report: Reporter,
): void {
	const links = new Map(
		library.entries(collection).map((entry) => [entry.id, linksOf(entry, field)]),
	);
	const entry = (id: string) => library.entry(collection, id) as Entry;
	const place = (from: string, to: string) =>
		entry(from).place([field, links.get(from)?.indexOf(to) ?? 0]);
	for (const circle of circlesIn(links)) {
		const [first = '', second = first] = circle;
		report(entry(first), {
			at: place(first, second),
			message: `Unexpected circle: ${inWords([...circle, first], verb)}`,
			hint: 'Take one of the links out.',
			related: circle.slice(1).map((id, index) => {
				const next = circle[index + 2] ?? first;
				return {
					file: entry(id).file,
					line: place(id, next).line,
					message: `\`${id}\` ${verb} \`${next}\`.`,
				};
			}),
		});
	}
}

function linksOf(entry: Entry, field: string): string[] {
	const values: unknown = (entry.raw as Record<string, unknown> | undefined)?.[field];
	return Array.isArray(values) ? values.map(String) : [];
}

/** More steps than this are told by the places beside the message. */
const SHOWN = 6;

function inWords(way: readonly string[], verb: string): string {
	const shown = way.length > SHOWN + 1 ? [...way.slice(0, SHOWN), '…', ...way.slice(-1)] : way;
	const [first, ...rest] = shown.map((id) => (id === '…' ? id : `\`${id}\``));
	return `${first} ${verb} ${rest.join(`, which ${verb} `).replace(`, which ${verb} …`, ', and so on')}`;
}
