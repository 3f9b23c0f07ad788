import { createHash } from 'node:crypto';
import * as z from 'zod';

/** A pack begins with this line; then come the bytes, the index as JSON, and a last line about the index. */
export const SIGNATURE = 'Kept for the next build, format 1\n';

/** The length of the last line: the length of the index and its checksum. */
export const TAIL = lastLine(Buffer.alloc(0)).length;

/** Where something is: its first byte, its length and its checksum. */
const placeSchema = z.tuple([z.int(), z.int(), z.string()]);

export const indexSchema = z.object({
	/** What the pack was made by. */
	version: z.string(),
	places: z.record(z.string(), placeSchema),
});
export type Index = z.output<typeof indexSchema>;

/** Tells an intact part from one that was cut off or overwritten. It does not protect against forgery. */
export function checksum(bytes: Buffer): string {
	return createHash('sha1').update(bytes).digest('hex');
}

export function lastLine(index: Buffer): string {
	return `\n${String(index.length).padStart(12, '0')} ${checksum(index)}\n`;
}
