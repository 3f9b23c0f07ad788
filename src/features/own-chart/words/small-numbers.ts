/** Numbers of people that are so small that they can be told apart. */
const FROM = 1;
const TO = 7;

/** A share of fewer people changes too much with each of them, and reveals how many they were. */
const LEAST_DENOMINATOR = 20;

/** True from 1 to 7: 0 identifies nobody. */
export function isSmall(count: number): boolean {
	return count >= FROM && count <= TO;
}

export interface Counts {
	numerator?: number | undefined;
	denominator?: number | undefined;
	/** True when they are shown as a percentage. */
	percentage: boolean;
}

/** What is too small to be shown, and where it is. Each place has one reason. */
export interface TooSmall {
	at: 'numerator' | 'denominator';
	why: 'small' | 'difference' | 'share';
}

export function findTooSmall({ numerator, denominator, percentage }: Counts): TooSmall[] {
	const found: TooSmall[] = [];
	const difference =
		numerator === undefined || denominator === undefined ? undefined : denominator - numerator;
	if (numerator !== undefined && isSmall(numerator)) found.push({ at: 'numerator', why: 'small' });
	else if (difference !== undefined && isSmall(difference))
		found.push({ at: 'numerator', why: 'difference' });
	if (denominator !== undefined && isSmall(denominator))
		found.push({ at: 'denominator', why: 'small' });
	else if (denominator !== undefined && percentage && denominator < LEAST_DENOMINATOR)
		found.push({ at: 'denominator', why: 'share' });
	return found;
}

/** What is wrong with a numerator, a denominator or a value, without the number itself. */
export function tooSmallMessage({ at, why }: TooSmall | { at: 'value'; why: 'small' }): string {
	if (why === 'share')
		return `Unexpected percentage of fewer than ${LEAST_DENOMINATOR} people at one site`;
	if (why === 'difference')
		return `Unexpected ${at}: it leaves from ${FROM} to ${TO} people at one site, who can be told apart`;
	return `Unexpected ${at} from ${FROM} to ${TO} about people at one site, who can be told apart`;
}
