import type { Request } from 'playwright-core';

/** The scripts that are not modules: they run before the elements that they affect are painted. */
const NAMES = /\/(?:before-paint|prepare-choices)\.client[^/]*\.js$/;

/** Returns whether this is a request for a script that blocks painting. */
export function comesBeforePainting(request: Request): boolean {
	return NAMES.test(request.url());
}
