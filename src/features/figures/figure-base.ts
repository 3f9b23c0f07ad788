import { numberInWords } from '../../format/number-words.ts';
import type { Item } from '../../graph/item.ts';

/** True for a share that no source gives the base of: nobody knows how many people it is out of. */
export function lacksBase({ data }: Item<'facts'>): boolean {
	return data.denominator === undefined && SHARES.includes(data.unit ?? '');
}

/** Out of how many a figure is: “9 out of 12”. Nothing for a count that needs no base. */
export function baseInWords(fact: Item<'facts'>): string | undefined {
	const { numerator, denominator } = fact.data;
	if (lacksBase(fact)) return 'Not published: out of how many';
	if (denominator === undefined) return undefined;
	return `${numerator === undefined ? 'Out' : `${numberInWords(numerator)} out`} of ${numberInWords(denominator)}`;
}

const SHARES = ['percent', 'percentage-points'];
