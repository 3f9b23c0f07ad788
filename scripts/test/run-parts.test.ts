import { expect, test } from 'vitest';
import { line, runParts } from './run-parts.ts';

const outcomes: Readonly<Record<string, { passed: number; failed: number; output: string }>> = {
	lint: { passed: 0, failed: 1, output: 'an unused name\n' },
	unit: { passed: 7, failed: 0, output: 'all well' },
	build: { passed: 0, failed: 1, output: 'a broken page' },
	browse: { passed: 9, failed: 0, output: 'all well' },
};

async function run(parts: readonly { name: string; needs?: readonly string[] }[]) {
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
