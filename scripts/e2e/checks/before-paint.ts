import type { Request } from 'playwright-core';

/** The scripts that are no modules: what they are about is not painted before they have run. */
const NAMES = /\/(?:before-paint|fold-on-phone)\.client[^/]*\.js$/;

/** Whether this asks for one of the small scripts that run before what they are about is painted. */
export function comesBeforePainting(request: Request): boolean {
	return NAMES.test(request.url());
}
