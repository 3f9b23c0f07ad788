import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { createServer } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { classicScriptsInDev } from './classic-scripts-in-dev.ts';

test('in a development server, a script asked for by its address runs without being a module', async () => {
	const root = mkdtempSync(join(tmpdir(), 'scripts-'));
	writeFileSync(join(root, 'early.ts'), 'const theme: string = "light";\nconsole.log(theme);\n');
	const server = await createServer({
		root,
		configFile: false,
		logLevel: 'silent',
		plugins: [classicScriptsInDev()],
		optimizeDeps: { noDiscovery: true },
		server: { middlewareMode: true, ws: false },
	});
	onTestFinished(async () => {
		await server.close();
		rmSync(root, { recursive: true });
	});
	const result = await server.transformRequest('/early.ts?worker_file&type=module');
	const code = result?.code ?? '';
	expect(code).toContain('console.log(theme)');
	expect(() => new Script(code)).not.toThrow();
});
