import { KINDS } from '../../kinds/index.ts';
import type { CollectionName } from '../../schema/collection-name.ts';

/** “a driver”, “an event”. */
export function aNoun(collection: CollectionName): string {
	const { noun } = KINDS[collection];
	return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
