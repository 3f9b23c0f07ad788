import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Answer } from './ask-address.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** For how many days an address that was there is not asked for again. Others are asked for each time. */
const TRUSTED_DAYS = 6;

const schema = z.object({
	version: z.literal(1),
	answers: z.record(
		z.string(),
		z.object({
			state: z.enum(['there', 'moved', 'gone', 'refused', 'failing', 'not-asked']),
			detail: z.string(),
			/** In milliseconds since 1970. */
			asked: z.number(),
		}),
	),
});

/** The answers of earlier runs, by address. */
export type AnswerCache = Map<string, Answer & { asked: number }>;

/** Returns the answers that are kept in a file. One that is missing or damaged has none. */
export function readAnswers(file: string): AnswerCache {
	try {
		return new Map(Object.entries(schema.parse(JSON.parse(readFileSync(file, 'utf8'))).answers));
	} catch {
		return new Map();
	}
}

/** Keeps answers for the next run. The file is replaced at once, so that it is never half written. */
export function keepAnswers(file: string, answers: AnswerCache): void {
	mkdirSync(dirname(file), { recursive: true });
	const text = JSON.stringify({ version: 1, answers: Object.fromEntries(answers) }, null, '\t');
	writeFileSync(`${file}.next`, `${text}\n`);
	renameSync(`${file}.next`, file);
}

/** Returns the answer for an address that need not be asked for again. */
export function trustedAnswer(
	answers: AnswerCache,
	address: string,
	now: number,
): Answer | undefined {
	const known = answers.get(address);
	const isFresh = known !== undefined && now - known.asked < TRUSTED_DAYS * DAY_MS;
	return isFresh && known.state === 'there' ? known : undefined;
}
