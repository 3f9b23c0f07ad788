import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { join } from 'node:path';
import { lineProblem, type MarkdownProblem } from './markdown-problem.ts';
import { fullestLine } from './parse-limits.ts';

/**
 * The parser is native code: a text that exhausts its stack ends the process, and it cannot be interrupted. So a text
 * that is not safe to parse is parsed in a sandbox process first, and here only if that succeeds. All texts that will
 * be needed are tried together, since a process takes time to start.
 */
const SCRIPT = join(import.meta.dirname, 'parse-worker.ts');

type Verdict = 'read' | 'refused' | 'untried';

/** By the digest of the text. */
const verdicts = new Map<string, Verdict>();
const waiting = new Map<string, string>();

/** Each rejected text can take some seconds. After this many in one reading of the content no others are tried. */
const MOST_REFUSED = 4;
let refused = 0;

/** Starts a new reading of the content, in which problems may have been fixed. */
export function resetSandbox(): void {
	refused = 0;
	for (const [key, verdict] of verdicts) if (verdict === 'untried') verdicts.delete(key);
}

/** Announces that an unsafe text will be needed, so that it can be tried together with others. */
export function queueForSandbox(source: string): void {
	const key = sourceKey(source);
	if (!verdicts.has(key)) waiting.set(key, source);
}

/** Returns why an unsafe text must not be parsed here; `undefined` if it may be. */
export function rejectionFor(source: string): MarkdownProblem | undefined {
	const key = sourceKey(source);
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
	hint: 'Correct the other texts first.',
};

function sourceKey(source: string): string {
	return hash('sha256', source);
}

type Waiting = readonly [key: string, source: string];

/** The most characters that one process gets, except for a single longer text. */
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

/** @returns how many of the texts succeeded before one failed */
function tryBatch(sources: readonly string[]): number {
	const { stdout } = spawnSync(process.execPath, [SCRIPT], {
		input: JSON.stringify(sources),
		encoding: 'utf8',
		// Settings of this process, such as a debugger, do not apply to the sandbox.
		env: { ...process.env, NODE_OPTIONS: '' },
		stdio: ['pipe', 'pipe', 'ignore'],
		windowsHide: true,
	});
	return stdout?.length ?? 0;
}
