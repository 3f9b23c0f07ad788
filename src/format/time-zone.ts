/** Converts local times to instants and back by time zone. */

/** The time zone of a time without one. */
export const DEFAULT_TIME_ZONE = 'Europe/London';

/** True for a time zone that this runtime knows by its IANA name, such as `Europe/London`. */
export function isTimeZone(name: string): boolean {
	try {
		formatterFor(name);
		return true;
	} catch {
		return false;
	}
}

/**
 * Returns the instant at which the local time of `zone` is `local` (`YYYY-MM-DDTHH:MM`).
 * `undefined` for a time that is skipped when clocks change; the first of two for a time that occurs twice.
 */
export function toInstant(local: string, zone: string): Date | undefined {
	const asUtc = Date.parse(`${local}:00Z`);
	const offsets = [asUtc - DAY_MS, asUtc + DAY_MS].map((near) => offsetAt(near, zone));
	const candidates = offsets.map((offset) => asUtc - offset).sort((a, b) => a - b);
	const instant = candidates.find((candidate) => candidate + offsetAt(candidate, zone) === asUtc);
	return instant === undefined ? undefined : new Date(instant);
}

/**
 * Returns a local time of `zone` with its offset, as ISO 8601 has it: `2025-07-01T10:30:00+01:00`. `undefined` for a
 * time that is skipped when clocks change.
 */
export function toOffsetTime(local: string, zone: string): string | undefined {
	const instant = toInstant(local, zone);
	if (instant === undefined) return undefined;
	const minutes = offsetAt(instant.getTime(), zone) / 60_000;
	const two = (value: number) => String(Math.trunc(value)).padStart(2, '0');
	const sign = minutes < 0 ? '-' : '+';
	return `${local}:00${sign}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Returns by how many milliseconds `zone` is ahead of UTC at `instant`. */
function offsetAt(instant: number, zone: string): number {
	const parts = formatterFor(zone).formatToParts(instant);
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

function formatterFor(zone: string): Intl.DateTimeFormat {
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
