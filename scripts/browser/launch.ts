import type { LaunchOptions } from 'playwright-core';

/** How a browser is started for tests: quietly, asking nobody on the network; root has no sandbox to be in. */
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
