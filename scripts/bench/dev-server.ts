import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../serve/free-port.ts';
import type { Contestant } from './builds.ts';

/** The seconds that an author waits for a development server. */
interface Served {
	/** From the start of the command until the home page is answered. */
	ready: number;
	/** From a saved change idea until its page is answered with the new text. */
	seen: number;
}

/** The path of the change idea that a contestant edits. */
const EDITED = 'change-ideas/idea-0/';

/** Milliseconds between two requests for a page. */
const INTERVAL = 20;

/** Milliseconds after which a development server is taken to hang. */
const LIMIT = 120_000;

/** Prints how long the development server of each contestant takes, measured in turns. */
export async function benchDevServers(
	contestants: readonly Contestant[],
	runs: number,
): Promise<void> {
	const served = new Map<string, Served[]>(contestants.map(({ name }) => [name, []]));
	for (let run = 1; run <= runs; run += 1)
		for (const each of contestants)
			served.get(each.name)?.push(await measureServer(each, `This was saved in run ${run}.`));
	for (const [name, measured] of served) {
		const ready = median(measured.map((each) => each.ready));
		const seen = median(measured.map((each) => each.seen));
		console.log(
			`development server, ${name}: ${ready.toFixed(1)} s until the home page, ${seen.toFixed(1)} s until an edit is in its page`,
		);
	}
	console.log('');
}

async function measureServer({ serve, edit }: Contestant, sentence: string): Promise<Served> {
	const port = await freePort();
	const { command, folder, environment } = serve(port);
	const start = performance.now();
	const server = spawn(process.execPath, command, {
		...(folder ? { cwd: folder } : {}),
		env: { ...process.env, ...environment, ASTRO_TELEMETRY_DISABLED: '1' },
		stdio: 'ignore',
	});
	try {
		await answered(server, `http://localhost:${port}/`, '');
		const ready = (performance.now() - start) / 1000;
		const address = `http://localhost:${port}/${EDITED}`;
		await answered(server, address, '');
		const saved = performance.now();
		edit(sentence);
		await answered(server, address, sentence);
		return { ready, seen: (performance.now() - saved) / 1000 };
	} finally {
		if (server.exitCode === null) {
			server.kill();
			await once(server, 'exit');
		}
	}
}

/** Requests a page until it is answered with some words. */
async function answered(server: ChildProcess, address: string, words: string): Promise<void> {
	const end = performance.now() + LIMIT;
	while (server.exitCode === null && performance.now() < end) {
		const response = await fetch(address).catch(() => undefined);
		if (response?.ok && (await response.text()).includes(words)) return;
		await wait(INTERVAL);
	}
	throw new Error(`Expected \`${words}\` at ${address}, but the server ended or did not answer it`);
}

function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
