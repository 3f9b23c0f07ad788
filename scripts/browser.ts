/** `node scripts/browser.ts`: finds a browser for the tests of the built site, or installs one, and says where it is. */
import { findOrInstallBrowser } from './browser/install.ts';
import { reportFailure } from './report-failure.ts';

try {
	console.log(findOrInstallBrowser());
} catch (error) {
	reportFailure(error);
}
