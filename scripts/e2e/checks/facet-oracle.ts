import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/**
 * The facets of change ideas, read from the content files independently of the code that the site is built with. The
 * facet for the level of evidence is left to the site.
 */
export interface OracleIdea {
	id: string;
	title: string;
	/** Values by facet. */
	has: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Values chosen by facet. */
export type OracleChoice = ReadonlyMap<string, ReadonlySet<string>>;

// biome-ignore lint/suspicious/noExplicitAny: what an author wrote has any shape
type Entry = Record<string, any>;

function entries(root: string, collection: string): Map<string, Entry> {
	const found = new Map<string, Entry>();
	for (const file of readdirSync(join(root, collection), { recursive: true, encoding: 'utf8' })) {
		const [, id, ending] = /^(?!.*(?:^|\/)[_.])(.*)\.(mdx|yaml)$/.exec(file) ?? [];
		if (id === undefined) continue;
		const text = readFileSync(join(root, collection, file), 'utf8');
		const yaml = ending === 'yaml' ? text : (text.split(/^---$/m)[1] ?? '');
		const entry: Entry = parse(yaml);
		if (!entry.draft) found.set(id, entry);
	}
	return found;
}

/** Returns every published change idea. */
export function readIdeas(root: string): OracleIdea[] {
	const [drivers, sites, organisations] = ['drivers', 'sites', 'organisations'].map((name) =>
		entries(root, name),
	) as [Map<string, Entry>, Map<string, Entry>, Map<string, Entry>];
	const upwards = (id: string): string[] => [
		id,
		...(drivers.get(id)?.parents ?? []).flatMap(upwards),
	];
	return [...entries(root, 'change-ideas')].map(([id, idea]) => {
		const above: string[] = (idea.drivers ?? []).flatMap(upwards);
		const bearing = above.flatMap((driver) => drivers.get(driver) ?? []);
		const places: Entry[] = (idea.adoptions ?? []).flatMap(
			({ site }: Entry) => sites.get(site) ?? [],
		);
		const values: Record<string, unknown[]> = {
			programme: [drivers.get(idea.drivers?.[0])?.programme],
			driver: above,
			lens: bearing.map((driver) => driver.lens),
			'service-type': idea.serviceTypes ?? [],
			population: idea.populations ?? [],
			status: [idea.status],
			pcref: [...(idea.pcref ?? []), ...bearing.flatMap((driver) => driver.pcref ?? [])],
			tool: idea.tools ?? [],
			region: places.map((site) => site.region ?? organisations.get(site.organisation)?.region),
			cohort: places.map((site) => site.cohort),
			effort: [idea.effort?.staff],
			cost: [idea.effort?.cost],
			has: [idea.measures?.length > 0 && 'measures', idea.easyRead && 'easy-read'],
		};
		const has = Object.entries(values).map(
			([facet, list]) => [facet, new Set(list.filter(Boolean) as string[])] as const,
		);
		return { id, title: idea.title, has: new Map(has) };
	});
}

/** True for an idea with at least one of the chosen values in each facet. */
export function fits(idea: OracleIdea, choice: OracleChoice): boolean {
	return [...choice].every(([facet, values]) =>
		[...values].some((value) => idea.has.get(facet)?.has(value)),
	);
}

/** Returns how many ideas there would be with only this value chosen in its facet, and the other facets unchanged. */
export function countIdeas(
	ideas: readonly OracleIdea[],
	choice: OracleChoice,
	facet: string,
	value: string,
): number {
	const others = new Map([...choice, [facet, new Set([value])]]);
	return ideas.filter((idea) => fits(idea, others)).length;
}

/** Returns every value that some idea has. */
export function facetValues(ideas: readonly OracleIdea[]): (readonly [string, string])[] {
	const pairs = ideas.flatMap(({ has }) =>
		[...has].flatMap(([facet, values]) => [...values].map((value) => `${facet}=${value}`)),
	);
	return [...new Set(pairs)].map((pair) => pair.split('=') as [string, string]);
}

/** Returns the choice as in the address of the library. */
export function choiceAddress(choice: OracleChoice): string {
	return `?${[...choice].map(([facet, values]) => `${facet}=${[...values].join(',')}`).join('&')}`;
}
