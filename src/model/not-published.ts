import { schemas } from '../schemas/index.ts';
import { descriptionOf, schemaAt } from '../schemas/walk.ts';
import type { Item } from './item.ts';

/** What no source gives of an entry, each in the words of its field’s description: “what was unfair, for whom, and how that was known”. */
export function notPublishedInWords(item: Item): string[] {
	const { notPublished = [] } = item.data as { notPublished?: string[] };
	return notPublished.map((field) => {
		const description = descriptionOf(schemaAt(schemas[item.collection], [field]));
		return description ? lowerFirst(description.split(/[.:](?:\s|$)/, 1)[0] ?? field) : field;
	});
}

/** An acronym keeps its capitals. */
function lowerFirst(text: string): string {
	return /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
