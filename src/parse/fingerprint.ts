import { hash } from 'node:crypto';

/** Returns a short text that differs for values whose JSON differs. */
export function fingerprint(value: unknown): string {
	return hash('sha1', JSON.stringify(value) ?? '', 'base64url');
}
