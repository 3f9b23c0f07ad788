import { createHash } from 'node:crypto';

/** Returns a short text that differs for values whose JSON differs. */
export function fingerprint(value: unknown): string {
	return createHash('sha256')
		.update(JSON.stringify(value) ?? '')
		.digest('base64url')
		.slice(0, 22);
}
