import { labelsInWords } from '../../format/number-words.ts';
import { AUDIENCES } from '../../schema/vocabulary/care.ts';

/** Who something is for, in a line that begins a sentence: “Ward leader, carer and QI coach”. */
export function audienceInWords(audience: readonly (keyof typeof AUDIENCES)[]): string {
	return labelsInWords(audience.map((each) => AUDIENCES[each].label));
}
