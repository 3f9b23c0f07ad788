import type { LaunchOptions } from 'playwright-core';

/**
 * Options with which tests start a browser: without requests of its own; without a sandbox for root, who cannot use
 * one.
 */
export function launchOptions(executablePath: string): LaunchOptions {
	return {
		executablePath,
		args: [
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
		],
	};
}
