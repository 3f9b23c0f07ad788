import { AUDIENCES } from '../schemas/vocabulary/care.ts';
import { listInWords, lowerFirst } from './number-words.ts';

/** Who something is for, in a line that begins a sentence: “Ward leader, carer and QI coach”. */
export function audienceInWords(audience: readonly (keyof typeof AUDIENCES)[]): string {
	return listInWords(
		audience.map((each, index) => {
			const { label } = AUDIENCES[each];
			return index === 0 ? label : lowerFirst(label);
		}),
	);
}
