import type { Item } from '../../../graph/item.ts';
import type { SectionHeading } from '../../../ui/section-heading.ts';
import type { Organisation } from '../schema.ts';

type Kind = NonNullable<Organisation['kind']>;

const HEADINGS: Readonly<Record<Kind | 'unknown', string>> = {
	trust: 'NHS trusts',
	'independent-provider': 'Independent providers',
	partner: 'Partners',
	commissioner: 'Commissioners',
	unknown: 'Organisations whose kind is not published',
};

/** Returns organisations by kind, without empty kinds. */
export function organisationsByKind(
	organisations: readonly Item<'organisations'>[],
): { heading: SectionHeading; organisations: Item<'organisations'>[] }[] {
	const groups = new Map<string, Item<'organisations'>[]>(
		Object.keys(HEADINGS).map((kind) => [kind, []]),
	);
	for (const organisation of organisations)
		groups.get(organisation.data.kind ?? 'unknown')?.push(organisation);
	return Object.entries(HEADINGS).flatMap(([kind, text]) => {
		const inGroup = groups.get(kind) ?? [];
		return inGroup.length > 0
			? [{ heading: { depth: 2, slug: `organisations-${kind}`, text }, organisations: inGroup }]
			: [];
	});
}
