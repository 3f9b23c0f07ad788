import { itemAt } from '../../../format/item-at.ts';
import type { FieldOf } from '../../../kinds/index.ts';
import type { Entry } from '../../../parse/entry.ts';
import type { Library } from '../../../parse/library.ts';
import type { CollectionName } from '../../../schema/collection-name.ts';
import { rawList } from '../../../schema/raw.ts';
import { findCycles } from '../../references/cycles.ts';
import type { Reporter, Rule } from '../../rule/rule.ts';

export default {
	id: 'reference/circular',
	severity: 'error',
	about:
		'No step of a guide needs itself and no driver is its own parent, however long the way round.',
	why: 'Readers take steps in the order in which they need each other; a cycle has no first step.',
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
		reportCycles('guides', 'needs', 'needs', library, report);
		reportCycles('drivers', 'parents', 'has the parent', library, report);
	},
} satisfies Rule;

function reportCycles(
	collection: CollectionName,
	field: FieldOf<CollectionName>,
	verb: string,
	library: Library,
	report: Reporter,
): void {
	const links = new Map(
		library.entries(collection).map((entry) => [entry.id, fieldLinks(entry, field)]),
	);
	for (const cycle of findCycles(links)) {
		const way = [...cycle, ...cycle.slice(0, 1)];
		const steps = cycle.map((from, index) => {
			const to = itemAt(way, index + 1);
			const entry = library.entry(collection, from) as Entry;
			const at = entry.place([field, (links.get(from) as string[]).indexOf(to)]);
			return { from, to, entry, at };
		});
		const [first, ...others] = steps as [(typeof steps)[number], ...typeof steps];
		report(first.entry, {
			at: first.at,
			message: `Unexpected circular reference: ${inWords(way, verb)}`,
			hint: 'Take one of the links out.',
			related: others.map(({ from, to, entry, at }) => ({
				file: entry.file,
				line: at.line,
				message: `\`${from}\` ${verb} \`${to}\`.`,
			})),
		});
	}
}

function fieldLinks(entry: Entry, field: FieldOf<CollectionName>): string[] {
	return rawList(entry.raw?.[field]).map(String);
}

/** Beyond this many steps, only the related places list them. */
const SHOWN = 6;

function inWords(way: readonly string[], verb: string): string {
	const isLong = way.length > SHOWN + 1;
	const shown = isLong ? [...way.slice(0, SHOWN), ...way.slice(-1)] : way;
	const [first, second, ...rest] = shown.map((id) => `\`${id}\``);
	const further = rest.map((id) => `, which ${verb} ${id}`);
	if (isLong) further.splice(-1, 0, ', and so on');
	return `${first} ${verb} ${second}${further.join('')}`;
}
