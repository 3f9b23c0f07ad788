import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { join } from 'node:path';
import { lineProblem, type MarkdownProblem } from './markdown-problem.ts';
import { fullestLine } from './ordinary.ts';

/**
 * The parser is native code: a text that ends its stack ends the process, and nothing stops it while it is
 * at work. So a text out of the ordinary is parsed in a process of its own first, and here only when that
 * one came through. All that are known to be asked for are tried together, since a process takes its time to start.
 */
const SCRIPT = join(import.meta.dirname, 'try-texts.ts');

type Verdict = 'read' | 'refused' | 'untried';

/** By the digest of the text. */
const verdicts = new Map<string, Verdict>();
const waiting = new Map<string, string>();

/** Each text that is refused can take some seconds. With so many of them in one reading of the content no other is tried. */
const MOST_REFUSED = 4;
let refused = 0;

/** Says that the content is read anew: what was wrong with it may be mended. */
export function beginTrials(): void {
	refused = 0;
	for (const [key, verdict] of verdicts) if (verdict === 'untried') verdicts.delete(key);
}

/** Says that a text out of the ordinary will be asked for, so that it can be tried along with others. */
export function willBeAsked(source: string): void {
	const key = keyOf(source);
	if (!verdicts.has(key)) waiting.set(key, source);
}

/** Why a text out of the ordinary must not be parsed here; `undefined` when it may be. */
export function refusalOf(source: string): MarkdownProblem | undefined {
	const key = keyOf(source);
	if (!verdicts.has(key)) {
		waiting.set(key, source);
		tryAll([...waiting]);
		waiting.clear();
	}
	const verdict = verdicts.get(key);
	if (verdict === 'read') return undefined;
	return lineProblem(source, {
		line: fullestLine(source),
		...(verdict === 'untried' ? NOT_TRIED : TOO_MUCH),
	});
}

const TOO_MUCH = {
	message:
		'This cannot be read as MDX: too many signs, tags or brackets stand together, or within each other',
	hint: 'Look for something that was pasted many times over, or split the text.',
};

const NOT_TRIED = {
	message:
		'This was not read: other texts with too many signs, tags or brackets hold up the reading',
	hint: 'Mend the other texts first.',
};

function keyOf(source: string): string {
	return hash('sha256', source);
}

type Waiting = readonly [key: string, source: string];

/** As many characters as one process is given, save for a single text. */
const MOST_CHARACTERS = 8_000_000;

function tryAll(texts: readonly Waiting[]): void {
	let next = 0;
	while (next < texts.length && refused < MOST_REFUSED) {
		const batch = batchFrom(texts, next);
		const came = tryBatch(batch.map(([, source]) => source));
		for (const [key] of batch.slice(0, came)) verdicts.set(key, 'read');
		next += came;
		const culprit = batch[came];
		if (!culprit) continue;
		verdicts.set(culprit[0], 'refused');
		refused += 1;
		next += 1;
	}
	for (const [key] of texts.slice(next)) verdicts.set(key, 'untried');
}

function batchFrom(texts: readonly Waiting[], start: number): readonly Waiting[] {
	let characters = 0;
	let end = start;
	do {
		characters += texts[end]?.[1].length ?? 0;
		end += 1;
	} while (end < texts.length && characters < MOST_CHARACTERS);
	return texts.slice(start, end);
}

/** @returns how many of the texts came through before one did not */
function tryBatch(sources: readonly string[]): number {
	const { stdout } = spawnSync(process.execPath, [SCRIPT], {
		input: JSON.stringify(sources),
		encoding: 'utf8',
		// What is set for this process, such as a debugger, is not meant for that one.
		env: { ...process.env, NODE_OPTIONS: '' },
		stdio: ['pipe', 'pipe', 'ignore'],
		windowsHide: true,
	});
	return stdout?.length ?? 0;
}
