import { isRecord } from '../../schema/raw.ts';
import type { DataPath } from '../../schema/walk.ts';
import { isSameData } from './same-data.ts';

/** One step from the data of a file to other data. Paths are those of the data once the steps before are taken. */
export type Change =
	| { kind: 'set'; path: DataPath; value: unknown }
	| { kind: 'remove'; path: DataPath }
	/** `after` is the key, or the index, that it follows; `undefined` for the first. */
	| { kind: 'add'; path: DataPath; value: unknown; after: string | number | undefined };

/** Returns the steps from one value to another, the smallest that there are: a changed word is one step. */
export function dataChanges(was: unknown, wanted: unknown, path: DataPath = []): Change[] {
	if (isSameData(was, wanted)) return [];
	if (isRecord(was) && isRecord(wanted)) return fieldChanges(was, wanted, path);
	if (Array.isArray(was) && Array.isArray(wanted) && was.length > 0 && wanted.length > 0)
		return itemChanges(was, wanted, path);
	return [{ kind: 'set', path, value: wanted }];
}

function fieldChanges(
	was: Record<string, unknown>,
	wanted: Record<string, unknown>,
	path: DataPath,
): Change[] {
	const keys = Object.keys(wanted);
	const changed = keys
		.filter((key) => Object.hasOwn(was, key))
		.flatMap((key) => dataChanges(was[key], wanted[key], [...path, key]));
	const removed = Object.keys(was)
		.filter((key) => !Object.hasOwn(wanted, key))
		.map((key): Change => ({ kind: 'remove', path: [...path, key] }));
	const added = keys.flatMap((key, index): Change[] =>
		Object.hasOwn(was, key)
			? []
			: [{ kind: 'add', path: [...path, key], value: wanted[key], after: keys[index - 1] }],
	);
	return [...changed, ...removed, ...added];
}

/** Items that are in both lists, in the same order, stay; of the rest, those at the same place become one another. */
function itemChanges(
	was: readonly unknown[],
	wanted: readonly unknown[],
	path: DataPath,
): Change[] {
	const changed: Change[] = [];
	const removed: Change[] = [];
	const added: Change[] = [];
	let [fromWas, fromWanted] = [0, 0];
	for (const [toWas, toWanted] of [
		...samePairs(was, wanted),
		[was.length, wanted.length],
	] as const) {
		const both = Math.min(toWas - fromWas, toWanted - fromWanted);
		for (let index = 0; index < both; index += 1) {
			const at = [...path, fromWas + index];
			changed.push(...dataChanges(was[fromWas + index], wanted[fromWanted + index], at));
		}
		for (let index = fromWas + both; index < toWas; index += 1)
			removed.unshift({ kind: 'remove', path: [...path, index] });
		for (let index = fromWanted + both; index < toWanted; index += 1)
			added.push({
				kind: 'add',
				path: [...path, index],
				value: wanted[index],
				after: index === 0 ? undefined : index - 1,
			});
		[fromWas, fromWanted] = [toWas + 1, toWanted + 1];
	}
	return [...changed, ...removed, ...added];
}

/** Returns the indexes of a longest common subsequence. */
function samePairs(
	was: readonly unknown[],
	wanted: readonly unknown[],
): (readonly [number, number])[] {
	const lengths = Array.from({ length: was.length + 1 }, () =>
		new Array<number>(wanted.length + 1).fill(0),
	);
	const same = was.map((one) => wanted.map((other) => isSameData(one, other)));
	const length = (one: number, other: number) => lengths[one]?.[other] ?? 0;
	for (let one = was.length - 1; one >= 0; one -= 1)
		for (let other = wanted.length - 1; other >= 0; other -= 1) {
			const best = same[one]?.[other]
				? length(one + 1, other + 1) + 1
				: Math.max(length(one + 1, other), length(one, other + 1));
			lengths[one]?.splice(other, 1, best);
		}
	const pairs: (readonly [number, number])[] = [];
	for (let one = 0, other = 0; one < was.length && other < wanted.length; ) {
		if (same[one]?.[other]) {
			pairs.push([one, other]);
			one += 1;
			other += 1;
		} else if (length(one + 1, other) >= length(one, other + 1)) one += 1;
		else other += 1;
	}
	return pairs;
}
