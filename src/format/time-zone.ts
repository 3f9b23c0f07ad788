/** Local times and the zones they are told in: what the clock of a place shows at an instant, and the other way round. */

/** The zone of a time that names none. */
export const DEFAULT_TIME_ZONE = 'Europe/London';

/** True for a zone that this runtime knows by its IANA name, such as `Europe/London`. */
export function isTimeZone(name: string): boolean {
	try {
		formatterOf(name);
		return true;
	} catch {
		return false;
	}
}

/**
 * The instant at which the clock of `zone` shows `local` (`YYYY-MM-DDTHH:MM`).
 * `undefined` for a time that a change of the clock skips; the first of two for one that occurs twice.
 */
export function instantOf(local: string, zone: string): Date | undefined {
	const asUtc = Date.parse(`${local}:00Z`);
	const offsets = [asUtc - DAY_MS, asUtc + DAY_MS].map((near) => offsetAt(near, zone));
	const candidates = offsets.map((offset) => asUtc - offset).sort((a, b) => a - b);
	const instant = candidates.find((candidate) => candidate + offsetAt(candidate, zone) === asUtc);
	return instant === undefined ? undefined : new Date(instant);
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Milliseconds by which the clock of `zone` is ahead of UTC at `instant`. */
function offsetAt(instant: number, zone: string): number {
	const parts = formatterOf(zone).formatToParts(instant);
	const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
	const shown = Date.UTC(
		part('year'),
		part('month') - 1,
		part('day'),
		part('hour'),
		part('minute'),
		part('second'),
	);
	return shown - Math.floor(instant / 1000) * 1000;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
	let formatter = formatters.get(zone);
	if (!formatter) {
		formatter = new Intl.DateTimeFormat('en-GB', {
			timeZone: zone,
			year: 'numeric',
			month: 'numeric',
			day: 'numeric',
			hour: 'numeric',
			minute: 'numeric',
			second: 'numeric',
			hourCycle: 'h23',
		});
		formatters.set(zone, formatter);
	}
	return formatter;
}
