import { expect, test } from 'vitest';
import { readReadinessAddress, writeReadinessAddress } from './readiness-address.ts';
import type { ReadyAnswer } from './readiness-result.ts';

const questions = ['prepare/sponsor.named', 'prepare/time.agreed', 'measure.known'];

test('answers are read from the address that they were written to', () => {
	const answers = new Map<string, ReadyAnswer>([
		['prepare/sponsor.named', 'yes'],
		['measure.known', 'unsure'],
	]);
	const query = writeReadinessAddress(answers);
	expect(query).toBe('?yes=prepare%2Fsponsor.named&unsure=measure.known');
	expect(readReadinessAddress(query, questions)).toEqual({ answers, unknown: [] });
	expect(writeReadinessAddress(new Map())).toBe('');
});

test('questions that are gone, second answers and other parts are listed, and the rest apply', () => {
	const query = '?yes=measure.known,gone&unsure=measure.known&colour=red';
	expect(readReadinessAddress(query, questions)).toEqual({
		answers: new Map([['measure.known', 'yes']]),
		unknown: ['yes=gone', 'unsure=measure.known', 'colour=red'],
	});
});
