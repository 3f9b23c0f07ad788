/**
 * `npm run bench [-- --entries N --runs N]`: compares the cost of a large site with plain Starlight in the same run.
 */
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { itemAt } from '../src/format/item-at.ts';
import { benchLibrary } from './bench/library.ts';
import { type Measurable, type Measured, measure, median } from './bench/measure.ts';
import { benchPageWeight } from './bench/page-weight.ts';
import { writePeer } from './bench/peer.ts';
import { ideaTexts, writeRoot } from './bench/root.ts';
import { benchSearch, ownSearch, starlightSearch } from './bench/search.ts';
import { benchSpc } from './bench/spc.ts';
import { benchValidator } from './bench/validator.ts';
import { CommandError } from './command-line/command-error.ts';
import { readOptions } from './command-line/read-options.ts';
import { runCommand } from './command-line/run-command.ts';
import { listPages } from './dist-checks/files.ts';

const WORKSHOP = resolve('.astro/bench');

await runCommand(async () => {
	const { values } = readOptions({
		options: {
			entries: { type: 'string', default: '1000' },
			runs: { type: 'string', default: '1' },
		},
	});
	try {
		await bench(count('entries', values.entries), count('runs', values.runs));
	} finally {
		rmSync(WORKSHOP, { recursive: true, force: true });
	}
});

function count(option: string, value: string): number {
	const number = Number(value);
	if (Number.isInteger(number) && number > 0) return number;
	throw new CommandError(`Unexpected --${option} \`${value}\`, expected a whole number from 1 on`);
}

async function bench(entries: number, runs: number): Promise<void> {
	const ideas = ideaTexts(entries);
	const content = join(WORKSHOP, 'content');
	const plain = join(WORKSHOP, 'plain');
	const bare = join(WORKSHOP, 'bare');
	const out = join(WORKSHOP, 'site');
	writeRoot(content, ideas);
	writePeer(plain, ideas, { menu: true });
	writePeer(bare, ideas, { menu: false });
	const astro = join(
		createRequire(import.meta.url).resolve('astro/package.json'),
		'../bin/astro.mjs',
	);
	console.log(
		`${entries} change ideas of 600 words, ${runs} run(s), Node ${process.version}, ${cpus().length} processors\n`,
	);
	await compare(
		[
			[
				'build of this project',
				{ command: ['scripts/build.ts', '--out', out], environment: { CONTENT_DIR: content } },
				out,
			],
			[
				'plain Starlight and @astrojs/mdx',
				{ command: [astro, 'build', '--force'], folder: plain },
				join(plain, 'dist'),
			],
			[
				'the same without a menu',
				{ command: [astro, 'build', '--force'], folder: bare },
				join(bare, 'dist'),
			],
		],
		runs,
	);
	await benchPageWeight([
		['this project', out],
		['plain Starlight and @astrojs/mdx', join(plain, 'dist')],
		['the same without a menu', join(bare, 'dist')],
	]);
	await benchSearch([ownSearch(out), starlightSearch(join(plain, 'dist'))]);
	await benchValidator(WORKSHOP, runs);
	await benchLibrary(WORKSHOP);
	for (const { engine, seconds } of benchSpc())
		console.log(`10,000 series of 36 points, ${engine}: ${seconds.toFixed(2)} s`);
}

/** Measures in turns, so that other load on the machine affects all alike, and prints each next to the first. */
async function compare(
	contestants: readonly (readonly [name: string, what: Measurable, site?: string])[],
	runs: number,
): Promise<void> {
	const measured = contestants.map((): Measured[] => []);
	for (let run = 0; run < runs; run += 1)
		for (const [index, [, what]] of contestants.entries())
			measured[index]?.push(await measure(what));
	const medians = measured.map(median);
	for (const [index, [name, , site]] of contestants.entries()) {
		const { seconds, work, mebibytes } = itemAt(medians, index);
		const pages = site ? `, ${listPages(site).length} pages` : '';
		console.log(
			`${name}: ${seconds.toFixed(1)} s (${work.toFixed(1)} s of processor time), ${mebibytes.toFixed(0)} MiB${pages}`,
		);
	}
	const [first, ...others] = medians;
	for (const [index, other] of others.entries()) {
		const ratio = (of: keyof Measured) => ((first?.[of] ?? 0) / other[of]).toFixed(2);
		console.log(
			`${contestants[0]?.[0]} / ${contestants[index + 1]?.[0]}: time ${ratio('seconds')}, processor time ${ratio('work')}, memory ${ratio('mebibytes')}`,
		);
	}
	console.log('');
}
