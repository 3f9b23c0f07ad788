import { isKey, keysOf } from '../../format/keys.ts';
import { addressPart } from '../../ui/left-out-note.ts';
import { READY_ANSWERS, type ReadyAnswer } from './readiness-result.ts';

/** What the address of a readiness check says. */
export interface ReadinessAddress {
	/** Answers by the id of their question. */
	answers: ReadonlyMap<string, ReadyAnswer>;
	/** Parts of the address that mean nothing here, such as questions that are no longer asked. */
	unknown: readonly string[];
}

/** Writes answers so that `readReadinessAddress` reads them again: `?yes=a,b&unsure=c`. Nothing for none. */
export function writeReadinessAddress(answers: ReadonlyMap<string, ReadyAnswer>): string {
	const parts = keysOf(READY_ANSWERS).flatMap((answer) => {
		const ids = [...answers].filter(([, given]) => given === answer).map(([id]) => id);
		return ids.length > 0 ? [`${answer}=${ids.map(encodeURIComponent).join(',')}`] : [];
	});
	return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** Reads the part of an address after `?`. Of two answers to a question the first counts. */
export function readReadinessAddress(
	query: string,
	questions: readonly string[],
): ReadinessAddress {
	const answers = new Map<string, ReadyAnswer>();
	const unknown: string[] = [];
	for (const [name, text] of new URLSearchParams(query)) {
		if (!isKey(READY_ANSWERS, name)) {
			unknown.push(addressPart(name, text));
			continue;
		}
		for (const id of text.split(',').filter(Boolean)) {
			if (questions.includes(id) && !answers.has(id)) answers.set(id, name);
			else unknown.push(`${name}=${id}`);
		}
	}
	return { answers, unknown };
}
