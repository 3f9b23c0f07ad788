import type { Model } from '../../graph/model.ts';

/** The id of each change idea that was renamed, by each of its earlier ids. */
export type EarlierIds = Readonly<Record<string, string>>;

export function earlierIds(model: Model): EarlierIds {
	return Object.fromEntries(
		model
			.items('change-ideas')
			.flatMap(({ id, data }) => (data.aliases ?? []).map((alias) => [alias, id] as const)),
	);
}

/** Replaces earlier ids by present ones, each idea once. Any other id stays as it is. */
export function followEarlierIds(ids: readonly string[], earlier: EarlierIds): string[] {
	return [...new Set(ids.map((id) => (Object.hasOwn(earlier, id) && earlier[id]) || id))];
}
