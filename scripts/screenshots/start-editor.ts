import { spawn } from 'node:child_process';
import { freePort } from '../serve/free-port.ts';

/** An editor that runs until it is closed. */
export interface RunningEditor {
	/** The address that opens it. */
	address: string;
	close(): void;
}

/** Starts `npm run edit` on a content root. @throws Error with what it printed, if it ends before it is ready */
export async function startEditor(root: string): Promise<RunningEditor> {
	const options = ['--content', root, '--port', String(await freePort()), '--no-open'];
	const server = spawn(process.execPath, ['scripts/edit.ts', ...options], { stdio: 'pipe' });
	const address = await new Promise<string>((done, fail) => {
		let printed = '';
		server.stdout.setEncoding('utf8').on('data', (text: string) => {
			printed += text;
			const found = /http:\S+#token=\S+/.exec(printed)?.[0];
			if (found) done(found);
		});
		server.once('exit', () => fail(new Error(`The editor ended: ${printed.slice(-500)}`)));
	});
	return { address, close: () => server.kill() };
}
