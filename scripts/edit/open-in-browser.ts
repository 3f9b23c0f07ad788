import { spawn } from 'node:child_process';

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
	darwin: ['open'],
	win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** Opens an address in the browser of this machine. Where there is none, the address has been printed. */
export function openInBrowser(address: string): void {
	const [command = 'xdg-open', ...options] = OPENERS[process.platform] ?? ['xdg-open'];
	const child = spawn(command, [...options, address], { stdio: 'ignore', detached: true });
	child.once('error', () => {});
	child.unref();
}
