/**
 * `node parse-worker.ts`: parses each text of a JSON list on standard input, and writes a dot for each success. Ends at
 * the first text that needs too much, unless the parser has ended the process already.
 */
import { writeSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { findHeadings } from './markdown.ts';
import { parseMarkdown } from './parse-markdown.ts';

/** Of processor time for one text, so that other work of the machine does not matter. */
const MOST_SECONDS = 1;
const MOST_MEBIBYTES = 800;
/** Far less than the process has that will parse the text after this one. */
const STACK_MEBIBYTES = 1;

if (isMainThread) watch(JSON.parse(await text(process.stdin)));
else parse(workerData);

/** The parser runs in its own thread, so that it can be monitored and its stack can be small. */
function watch(sources: readonly string[]): void {
	let started: NodeJS.CpuUsage | undefined;
	const limits = { stackSizeMb: STACK_MEBIBYTES, maxOldGenerationSizeMb: MOST_MEBIBYTES };
	new Worker(import.meta.filename, { workerData: sources, resourceLimits: limits })
		.on('message', () => {
			started = process.cpuUsage();
		})
		.on('error', end)
		.on('exit', () => process.exit());
	setInterval(() => {
		const { user, system } = process.cpuUsage(started);
		const isSlow = started && (user + system) / 1e6 > MOST_SECONDS;
		if (isSlow || process.memoryUsage.rss() > MOST_MEBIBYTES * 1024 * 1024) end();
	}, 50);
}

/** A normal exit would wait for the parser. */
function end(): void {
	process.kill(process.pid, 'SIGKILL');
}

function parse(sources: readonly string[]): void {
	parentPort?.postMessage('ready');
	for (const source of sources) {
		const parsed = parseMarkdown(source);
		if ('tree' in parsed) findHeadings(parsed.tree);
		writeSync(1, '.');
		parentPort?.postMessage('next');
	}
}
