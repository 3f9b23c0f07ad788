/** `node scripts/browser.ts`: finds a browser for the tests of the built site, or installs one, and says where it is. */
import { findOrInstallBrowser } from './browser/install.ts';
import { readOptions } from './command-line/read-options.ts';
import { runCommand } from './command-line/run-command.ts';

await runCommand(() => {
	readOptions({ options: {} });
	console.log(findOrInstallBrowser());
});
