/**
 * `npm run bench [-- --entries N --runs N --profile]`: compares the cost of a large site with plain Starlight in the same
 * run. With `--profile`, profiles of our builds are written to `.astro/profile`, for the developer tools of a browser.
 */
import { rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import {
	deleteForgotten,
	measureBuilds,
	prepareContestants,
	type Results,
	STEPS,
	type Step,
	siteSize,
} from './bench/builds.ts';
import { benchDevServers } from './bench/dev-server.ts';
import { benchLibrary } from './bench/library.ts';
import type { Measured } from './bench/measure.ts';
import { benchPageWeight } from './bench/page-weight.ts';
import { ideaTexts } from './bench/root.ts';
import { benchSearch, ownSearch, starlightSearch } from './bench/search.ts';
import { benchSpc } from './bench/spc.ts';
import { benchValidator } from './bench/validator.ts';
import { CommandError } from './command-line/command-error.ts';
import { readOptions } from './command-line/read-options.ts';
import { runCommand } from './command-line/run-command.ts';

const WORKSHOP = resolve('.astro/bench');

/** How many times as many change ideas the larger site has, whose build shows how the time grows. */
const LARGER = 4;

await runCommand(async () => {
	const { values } = readOptions({
		options: {
			entries: { type: 'string', default: '1000' },
			runs: { type: 'string', default: '1' },
			profile: { type: 'boolean', default: false },
		},
	});
	try {
		await bench(count('entries', values.entries), count('runs', values.runs), values.profile);
	} finally {
		rmSync(WORKSHOP, { recursive: true, force: true });
	}
});

function count(option: string, value: string): number {
	const number = Number(value);
	if (Number.isInteger(number) && number > 0) return number;
	throw new CommandError(`Unexpected --${option} \`${value}\`, expected a whole number from 1 on`);
}

async function bench(entries: number, runs: number, profile: boolean): Promise<void> {
	console.log(
		`${entries} change ideas of 600 words, medians of ${runs} run(s), Node ${process.version}, ${cpus().length} processors\n`,
	);
	const larger = prepareContestants(WORKSHOP, ideaTexts(entries * LARGER), false);
	const many = await measureBuilds(larger, 1, ['cold']);
	const contestants = prepareContestants(WORKSHOP, ideaTexts(entries), profile);
	const few = await measureBuilds(contestants, runs);
	for (const step of STEPS) printStep(`${entries} ideas, ${step}`, few, step);
	printStep(`${entries * LARGER} ideas, cold`, many, 'cold');
	printSlopes(entries, few, many);
	for (const { name, site } of contestants) {
		const { pages, files, megabytes } = siteSize(site);
		console.log(`${name}: ${pages} pages, ${files} files, ${megabytes.toFixed(0)} MB`);
	}
	console.log('');
	deleteForgotten(WORKSHOP);
	await benchDevServers(contestants, runs);
	const [own, plain] = contestants.map(({ site }) => site);
	if (own === undefined || plain === undefined) return;
	await benchPageWeight(contestants.map(({ name, site }) => [name, site]));
	await benchSearch([ownSearch(own), starlightSearch(plain)]);
	await benchValidator(WORKSHOP, runs);
	await benchLibrary(WORKSHOP);
	for (const { engine, seconds } of benchSpc())
		console.log(`10,000 series of 36 points, ${engine}: ${seconds.toFixed(2)} s`);
}

/** Prints one kind of build of each contestant, and this project in relation to the other. */
function printStep(title: string, results: Results, step: Step): void {
	console.log(title);
	const measured = [...results].flatMap(([name, steps]) => {
		const found = steps[step];
		return found ? [{ name, ...found }] : [];
	});
	for (const { name, seconds, work, mebibytes } of measured)
		console.log(
			`  ${name}: ${seconds.toFixed(1)} s (${work.toFixed(1)} s of processor time), ${mebibytes.toFixed(0)} MiB`,
		);
	const [own, other] = measured;
	if (!own || !other) return;
	const ratio = (of: keyof Measured) => (own[of] / other[of]).toFixed(2);
	console.log(
		`  ratio: time ${ratio('seconds')}, processor time ${ratio('work')}, memory ${ratio('mebibytes')}`,
	);
}

/** Prints what a further change idea costs in the larger site, in relation to one in the smaller. */
function printSlopes(entries: number, few: Results, many: Results): void {
	for (const [name, { cold }] of few) {
		const large = many.get(name)?.cold;
		if (!cold || !large) continue;
		const each = cold.seconds / entries;
		const further = (large.seconds - cold.seconds) / (entries * (LARGER - 1));
		console.log(
			`${name}: ${(each * 1000).toFixed(1)} ms an idea, ${(further * 1000).toFixed(1)} ms for each further one (${(further / each).toFixed(2)})`,
		);
	}
	console.log('');
}
