import { spawn } from 'node:child_process';

export interface Ended {
	code: number | null;
	/** What it wrote on standard output and standard error. */
	output: string;
}

/** What Vitest sets for its own tests; Vite would take it for the settings of a build. */
const OF_VITEST = /^(BASE_URL|DEV|MODE|NODE_ENV|PROD|SSR|TEST|VITEST.*)$/;

function withoutVitest(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
	return Object.fromEntries(Object.entries(environment).filter(([name]) => !OF_VITEST.test(name)));
}

/** Runs one of the project’s commands to its end: `node scripts/build.ts`. */
export function runCommand(
	script: string,
	options: readonly string[],
	environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
	return new Promise((done, failed) => {
		let output = '';
		const child = spawn(process.execPath, [`scripts/${script}.ts`, ...options], {
			env: { ...withoutVitest(process.env), ...environment },
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
