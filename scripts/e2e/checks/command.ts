import { spawn } from 'node:child_process';

export interface Ended {
	code: number | null;
	/** Its output on standard output and standard error. */
	output: string;
}

/** Variables that Vitest sets for its tests; Vite would read them as settings of a build. */
const OF_VITEST = /^(BASE_URL|DEV|MODE|NODE_ENV|PROD|SSR|TEST|VITEST.*)$/;

function withoutVitest(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
	return Object.fromEntries(Object.entries(environment).filter(([name]) => !OF_VITEST.test(name)));
}

/**
 * Runs one of the project’s commands and waits for it to end: `node scripts/build.ts`.
 * @param project the folder of the project
 */
export function runCommand(
	script: string,
	options: readonly string[],
	environment: Readonly<Record<string, string>> = {},
	project = '.',
): Promise<Ended> {
	return new Promise((done, failed) => {
		let output = '';
		const child = spawn(process.execPath, [`scripts/${script}.ts`, ...options], {
			env: { ...withoutVitest(process.env), ...environment },
			cwd: project,
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		for (const stream of [child.stdout, child.stderr])
			stream.setEncoding('utf8').on('data', (text: string) => {
				output += text;
			});
		child.once('error', failed);
		child.once('close', (code) => done({ code, output }));
	});
}
