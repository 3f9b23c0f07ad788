import type { Entry } from '../../parse/entry.ts';
import type { Library } from '../../parse/library.ts';
import type { CollectionName } from '../../schema/collection-name.ts';
import { rawList } from '../../schema/raw.ts';

/** Collections whose entries belong to a programme by their own `programme` field. */
const OWN: ReadonlySet<CollectionName> = new Set([
	'phases',
	'drivers',
	'sites',
	'coaching',
	'events',
	'voices',
]);

/** The id of the programme that an entry belongs to, if it belongs to one and says so. A change idea’s is that of its first driver. */
export function programmeOf(entry: Entry, library: Library): string | undefined {
	const { programme, drivers } = entry.raw ?? {};
	if (entry.collection === 'change-ideas') {
		const [first] = rawList(drivers);
		const driver = typeof first === 'string' ? library.entry('drivers', first) : undefined;
		return driver && programmeOf(driver, library);
	}
	return OWN.has(entry.collection) && typeof programme === 'string' ? programme : undefined;
}
