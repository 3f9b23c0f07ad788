import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { siteSettings } from '../../src/config/site-file.ts';
import { didYouMean } from '../../src/format/nearest.ts';
import { withBase } from '../../src/graph/address.ts';
import { contentRoot, openLibrary } from '../../src/parse/open.ts';
import { writeMark } from '../build/site-mark.ts';
import { CommandError } from '../command-line/command-error.ts';
import { assertBuilt } from '../serve/serve-built-site.ts';
import { readPlan } from './host-plan.ts';
import { HOSTS } from './hosts.ts';
import { placeholders } from './reserved-names.ts';

/** What was done for a host, and what is left to do. */
export interface Prepared {
	written: readonly string[];
	steps: readonly string[];
	/** Why the site is for trying only. */
	warnings: readonly string[];
}

/**
 * Adds to a built site what a host needs. A site whose address or mailbox is a placeholder is only prepared for hosts
 * that may be this machine.
 * @throws CommandError when the host is unknown, or the site can’t be published there as it is
 */
export function prepareHost(name: string | undefined, folder: string): Prepared {
	const host = HOSTS.get(name ?? '');
	if (!host) throw new CommandError(unknownHost(name));
	assertBuilt(folder);
	const { url, base } = siteSettings();
	const home = new URL(withBase(base, '/'), url);
	const file = join(contentRoot(), 'site.yaml');
	assertBuiltFor(home, folder, file);
	if (host.isRootOnly && base !== '/')
		throw new CommandError(
			`${host.about} serves a site at the root of its domain, but \`base\` in ${file} is ${base}: take it out, then build again.`,
		);
	const warnings = placeholders(openLibrary().site.data ?? {}, file);
	if (warnings.length > 0 && !host.mayBeTrial) throw new CommandError(warnings.join('\n'));
	const { files, steps } = host.files(readPlan(folder, home), resolve(folder));
	const written = Object.entries(files);
	for (const [path, text] of written) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	// The next build may replace what was added here.
	writeMark(folder);
	return { written: written.map(([path]) => path), steps, warnings };
}

function unknownHost(name: string | undefined): string {
	const names = [...HOSTS.keys()];
	const list = `Expected one of ${names.join(', ')}.`;
	if (name === undefined) return `Name the host: \`npm run host -- github\`. ${list}`;
	return `Unknown host \`${name}\`. ${didYouMean(name, names) ?? list}`;
}

/** @throws CommandError when `site.yaml` was changed since the site was built */
function assertBuiltFor(home: URL, folder: string, file: string): void {
	const page = readFileSync(join(folder, 'index.html'), 'utf8');
	const [, canonical] = /<link rel="canonical" href="([^"]*)"/.exec(page) ?? [];
	if (canonical !== undefined && canonical !== home.href)
		throw new CommandError(
			`The site in ${folder}/ was built for ${canonical}, but ${file} says ${home.href}: build it again.`,
		);
}
