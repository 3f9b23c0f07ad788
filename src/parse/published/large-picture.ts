import { statSync } from 'node:fs';
import { START } from '../text/place.ts';
import { isPhotograph } from './file-types.ts';

/** A picture in the size that pages show has a tenth of it. */
const MOST_BYTES = 1_000_000;

/** Reports a picture that takes long to send and to keep; `undefined` for any other file. */
export function findLargePicture(path: string) {
	if (!isPhotograph(path)) return undefined;
	const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
	if (size <= MOST_BYTES) return undefined;
	const megabytes = (Math.ceil(size / 100_000) / 10).toFixed(1);
	return {
		place: START,
		message: `Unexpected picture of ${megabytes} MB, expected at most 1 MB`,
		hint: 'Save it smaller: 2,000 pixels across are enough for any page.',
	};
}
