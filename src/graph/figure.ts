import { numberInWords } from '../format/number-words.ts';
import type { Fact } from '../kinds/facts/schema.ts';
import { BOUNDS } from '../schema/vocabulary/programme.ts';

/** Returns a figure as in a sentence: “more than 1,750 hours”, “92%”, “28.7 percentage points”. */
export function figureInWords(fact: Pick<Fact, 'value' | 'unit' | 'bound'>): string {
	if (fact.value === undefined) return 'not published';
	const bound = BOUNDS[fact.bound ?? 'exactly'].label;
	return `${bound ? `${bound} ` : ''}${valueInWords(fact.value, fact.unit)}`;
}

/** Returns the value with its unit, without “about” or “more than”. */
export function valueInWords(value: number, unit: string | undefined): string {
	const number = numberInWords(value);
	if (unit === 'percent') return `${number}%`;
	if (unit === 'percentage-points') return `${number} percentage points`;
	const [pounds] = /^(?:pounds\b|£)/.exec(unit ?? '') ?? [];
	if (unit && pounds) return `£${number}${unit.slice(pounds.length)}`;
	return unit ? `${number} ${unit}` : number;
}
