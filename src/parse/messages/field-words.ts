import type { DataPath } from '../../schema/walk.ts';

/** Fields and values as named in messages. A message is one line, whatever the value. */

/** Returns the name of a field, with indexes counted from 1: `measures[2].title`. */
export function fieldName(path: DataPath): string {
	const name = path.reduce<string>(
		(words, step) =>
			typeof step === 'number' ? `${words}[${step + 1}]` : words ? `${words}.${step}` : step,
		'',
	);
	return shortened(name);
}

/** Returns a value as the author wrote it. */
export function shown(value: unknown): string {
	if (value === null || value === undefined) return '(nothing)';
	if (Array.isArray(value)) return '(a list)';
	if (typeof value === 'object') return '(fields)';
	return String(value).trim() === '' ? '(empty text)' : `\`${shortened(String(value))}\``;
}

export function listed(values: readonly string[]): string {
	return values.map((value) => `\`${value}\``).join(', ');
}

function shortened(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	const characters = [...line];
	return characters.length > 60 ? `${characters.slice(0, 57).join('')}…` : line;
}

export function valueAt(data: unknown, path: DataPath): unknown {
	let value = data;
	for (const step of path) {
		if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
			return undefined;
		value = (value as Record<string | number, unknown>)[step];
	}
	return value;
}
