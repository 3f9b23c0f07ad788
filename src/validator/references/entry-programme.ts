import { KINDS } from '../../kinds/index.ts';
import type { Entry } from '../../parse/entry.ts';
import type { Library } from '../../parse/library.ts';
import { rawList } from '../../schema/raw.ts';

/** The id of the programme that an entry belongs to, if it belongs to one and says so. A change idea’s is that of its first driver. */
export function entryProgramme(entry: Entry, library: Library): string | undefined {
	const { programme, drivers } = entry.raw ?? {};
	if (entry.collection === 'change-ideas') {
		const [first] = rawList(drivers);
		const driver = typeof first === 'string' ? library.entry('drivers', first) : undefined;
		return driver && entryProgramme(driver, library);
	}
	const hasProgramme = Object.hasOwn(KINDS[entry.collection].schema.shape, 'programme');
	return hasProgramme && typeof programme === 'string' ? programme : undefined;
}
