import { numberInWords } from '../../../format/words.ts';
import type { Fact } from '../schema.ts';

/** Returns the calculation of a figure in words. */
export function derivationInWords(derived: NonNullable<Fact['derived']>): string {
	const sign = derived.of === 'percent' ? '%' : '';
	const [from, to] = [derived.from, derived.to].map((value) => `${numberInWords(value)}${sign}`);
	switch (derived.kind) {
		case 'percentage':
			return `Calculated as ${from} out of ${to}.`;
		case 'difference':
			return `Calculated as the difference between ${from} and ${to}.`;
		case 'relative-change':
			return `Calculated from ${from} and ${to}, as a share of the first number.`;
	}
}
