/** `node scripts/browser.ts`: finds a fast browser for the tests of the built site, or installs one, and says where it is. */
import { findOrInstallBrowser, installHeadlessShell } from './browser/install.ts';
import { readOptions } from './command-line/read-options.ts';
import { runCommand } from './command-line/run-command.ts';

await runCommand(() => {
	readOptions({ options: {} });
	installHeadlessShell();
	console.log(findOrInstallBrowser());
});
