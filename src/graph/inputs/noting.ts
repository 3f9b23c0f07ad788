import { noteRead } from './reads.ts';

/**
 * Returns an object that can be read like another, and notes each field that is read.
 * @param name how a field is noted
 */
export function noting<T extends object>(object: T, name: (field: string) => string): T {
	const noted = { ...object };
	for (const [field, value] of Object.entries(object)) {
		const part = name(field);
		Object.defineProperty(noted, field, {
			enumerable: true,
			get: () => {
				noteRead(part);
				return value;
			},
		});
	}
	return noted;
}
