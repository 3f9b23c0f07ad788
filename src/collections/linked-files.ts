import { servedPath } from '../format/served-name.ts';
import { pageFolder } from '../graph/page-place.ts';
import { schemas } from '../kinds/index.ts';
import type { Segment } from '../parse/markdown/segments.ts';
import { addressPath, fileAt } from '../schema/file-address.ts';
import { markedValues } from '../schema/walk.ts';
import type { PageItem } from './items.ts';

/** Returns the files that an entry’s fields and texts name, as paths below `files/` of the built site. */
export function linkedFiles(item: PageItem, base: string): string[] {
	const folder = pageFolder(item.collection, item.id);
	const fields = [...markedValues(schemas[item.collection], item.data)]
		.filter(({ meta, value }) => meta.file && value.startsWith('./'))
		.map(({ value }) => servedPath(`${folder}/${addressPath(value).slice(2)}`));
	const texts = [item.body, ...Object.values(item.texts)].flatMap((segments) =>
		findAddresses(segments),
	);
	return [...fields, ...texts.flatMap((address) => fileAt(address, base) ?? [])];
}

function findAddresses(segments: readonly Segment[]): string[] {
	return segments.flatMap((segment) =>
		'html' in segment
			? (segment.addresses ?? [])
			: [
					...Object.values(segment.attributes).filter((value) => typeof value === 'string'),
					...findAddresses(segment.children),
				],
	);
}
