import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Part } from './part.ts';
import { line, runParts } from './run-parts.ts';

const outcomes: Readonly<Record<string, { passed: number; failed: number; output: string }>> = {
	lint: { passed: 0, failed: 1, output: 'an unused name\n' },
	unit: { passed: 7, failed: 0, output: 'all well' },
	build: { passed: 0, failed: 1, output: 'a broken page' },
	browse: { passed: 9, failed: 0, output: 'all well' },
};

type Named = Omit<Part, 'script'>;

async function run(parts: readonly Named[]) {
	const said: string[] = [];
	const totals = await runParts(
		parts.map((part) => ({ ...part, script: part.name })),
		{
			say: (text) => said.push(text.replace(/ \([\d.]+ s\)$/, '')),
			run: async ({ name }) => outcomes[name] ?? { passed: 0, failed: 1, output: 'unknown part' },
		},
	);
	return { said, total: line(totals) };
}

test('a part that fails shows its output and does not stop the next one', async () => {
	expect(await run([{ name: 'lint' }, { name: 'unit' }])).toEqual({
		said: ['lint: 0 passed, 1 failed', 'an unused name\n', 'unit: 7 passed, 0 failed'],
		total: '7 passed, 1 failed',
	});
});

test('a part that comes after a failed one is run all the same', async () => {
	const { total } = await run([{ name: 'lint' }, { name: 'unit', after: ['lint'] }]);
	expect(total).toBe('7 passed, 1 failed');
});

test('a part that depends on a failed one counts as failed without being run', async () => {
	expect(await run([{ name: 'build' }, { name: 'browse', needs: ['build'] }])).toEqual({
		said: [
			'build: 0 passed, 1 failed',
			'a broken page\n',
			'browse: 0 passed, 1 failed',
			'Not run, since this failed: build\n',
		],
		total: '0 passed, 2 failed',
	});
});

describe('parts that take their time', () => {
	const well = { passed: 1, failed: 0, output: '' };

	/** Returns the beginnings and ends of parts in order. */
	async function follow(parts: readonly Named[]): Promise<string[]> {
		const seen: string[] = [];
		await runParts(
			parts.map((part) => ({ ...part, script: part.name })),
			{
				say: () => {},
				run: async ({ name }) => {
					seen.push(`${name} begins`);
					await setTimeout(5);
					seen.push(`${name} ends`);
					return well;
				},
			},
		);
		return seen;
	}

	test('run side by side, two at a time', async () => {
		const seen = await follow([{ name: 'lint' }, { name: 'unit' }, { name: 'build' }]);
		expect(seen.slice(0, 2)).toEqual(['lint begins', 'unit begins']);
		expect(seen.indexOf('build begins')).toBeGreaterThan(seen.indexOf('lint ends'));
		expect(seen).toHaveLength(6);
	});

	test('are overtaken by others while they wait for the end of those that they come after', async () => {
		const seen = await follow([
			{ name: 'types' },
			{ name: 'build', after: ['types'] },
			{ name: 'browse', needs: ['build'] },
			{ name: 'unit' },
		]);
		expect(seen.slice(0, 2)).toEqual(['types begins', 'unit begins']);
		expect(seen.indexOf('build begins')).toBeGreaterThan(seen.indexOf('types ends'));
		expect(seen.indexOf('browse begins')).toBeGreaterThan(seen.indexOf('build ends'));
	});

	test('are refused if they wait for each other', async () => {
		await expect(
			follow([
				{ name: 'hen', after: ['egg'] },
				{ name: 'egg', after: ['hen'] },
			]),
		).rejects.toThrow('Parts that wait for each other: hen, egg');
	});
});
