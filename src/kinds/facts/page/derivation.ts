import { numberInWords } from '../../../format/words.ts';
import type { Fact } from '../schema.ts';

/** Returns the calculation of a figure in words. */
export function derivationInWords(derived: NonNullable<Fact['derived']>): string {
	const sign = derived.of === 'percent' ? '%' : '';
	const [from, to] = [derived.from, derived.to].map((value) => `${numberInWords(value)}${sign}`);
	switch (derived.kind) {
		case 'percentage':
			return `Worked out as ${from} out of ${to}.`;
		case 'difference':
			return `Worked out as the difference between ${from} and ${to}.`;
		case 'relative-change':
			return `Worked out from ${from} and ${to}, as a share of the first number.`;
	}
}
