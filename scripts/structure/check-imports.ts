import { dirname } from 'node:path/posix';
import { findCycles } from '../../src/validator/references/cycles.ts';
import { type Import, importedPath, readImports } from './read-imports.ts';
import { findRoom, type Room, RULES } from './rooms.ts';

/** The imports of each file by its path from the project's root. */
export type Modules = ReadonlyMap<string, readonly Import[]>;

/** Modules that read files or pictures, use Astro, or run only in Node. */
const NOT_PURE = /^(node:|astro(:|\/|$)|@astrojs\/|vite(\/|$)|sharp$|satteri$)/;

const TEST = /\.test\.ts$/;

/** Reads the imports of files, given as their texts by path. */
export function readModules(texts: Iterable<readonly [path: string, text: string]>): Modules {
	return new Map([...texts].map(([path, text]) => [path, readImports(path, text)]));
}

/** Returns the imports that the table of rooms does not allow, each as a line that names both files and the rule. */
export function unexpectedImports(modules: Modules): string[] {
	return [...modules].flatMap(([path, imports]) =>
		imports.flatMap((each) => {
			const problem = problemWith(path, each, modules);
			return problem === undefined ? [] : [`${path}:${each.line} imports ${problem}`];
		}),
	);
}

function problemWith(path: string, each: Import, modules: Modules): string | undefined {
	const room = findRoom(path);
	if (room === undefined) return undefined;
	const imported = importedPath(path, each.specifier);
	if (imported === undefined) return TEST.test(path) ? undefined : packageProblem(room, each);
	const other = findRoom(imported);
	if (other === undefined) return undefined;
	if (!modules.has(imported)) return `${imported}, which does not exist`;
	if (other === 'pages' && room !== 'pages')
		return `${imported}; routes are imported by nothing else`;
	if (TEST.test(path)) return undefined;
	const { files, may, types = [], isPure } = RULES[room];
	if (isPure && path.endsWith('.ts') && imported.endsWith('.astro'))
		return `${imported}; ${files} may import no component`;
	if (other === room || may.includes(other) || (each.isType && types.includes(other)))
		return undefined;
	return `${imported}; ${files} may import ${may.join(', ') || 'nothing of ours'}`;
}

function packageProblem(room: Room, { specifier, isType }: Import): string | undefined {
	const { files, isPure } = RULES[room];
	if (!isPure || isType || !NOT_PURE.test(specifier)) return undefined;
	return `${specifier}; ${files} may import neither Node nor Astro nor what reads files`;
}

/**
 * Returns the cycles in which folders import each other, without tests: for each step of a cycle an import that
 * causes it.
 */
export function folderCycles(modules: Modules): string[] {
	const folders = new Map<string, Map<string, string>>();
	for (const [path, imports] of modules) {
		if (TEST.test(path)) continue;
		const folder = dirname(path);
		const leads = folders.get(folder) ?? new Map<string, string>();
		folders.set(folder, leads);
		for (const { specifier } of imports) {
			const imported = importedPath(path, specifier);
			if (imported !== undefined && modules.has(imported) && dirname(imported) !== folder)
				leads.set(dirname(imported), `${path} imports ${imported}`);
		}
	}
	const graph = new Map([...folders].map(([folder, leads]) => [folder, [...leads.keys()]]));
	return findCycles(graph).map((cycle) =>
		cycle
			.map((folder, step) => folders.get(folder)?.get(cycle[(step + 1) % cycle.length] ?? ''))
			.join('; '),
	);
}

/** Returns how many files each folder contains directly, in descending order. */
export function folderSizes(paths: Iterable<string>): [folder: string, size: number][] {
	const sizes = new Map<string, number>();
	for (const path of paths) {
		const folder = dirname(path);
		sizes.set(folder, (sizes.get(folder) ?? 0) + 1);
	}
	return [...sizes].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
}
