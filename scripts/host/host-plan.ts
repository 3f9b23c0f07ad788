import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listMovedPages, walkFiles } from '../dist-checks/files.ts';
import { readEditorPolicy } from '../serve/editor-policy.ts';

/** What a host has to know about a built site. */
export interface HostPlan {
	/** The address of the home page, with the base path. */
	url: URL;
	/** The path below which the site is served, with `/` at both ends. */
	base: string;
	/** Every file of the site, as sorted paths with `/`, without those of hosts. */
	files: readonly string[];
	/** Former addresses of pages and the present ones, from the site’s root, without the base path. */
	moved: readonly { from: string; to: string }[];
	/** The policy of the editor for teams, where the site has it. */
	ofEditor?: string | undefined;
}

/** What a host is given. */
export interface HostOutput {
	/** Texts by their path in the folder of the site. */
	files: Readonly<Record<string, string>>;
	/** What is left to do, one sentence a line. */
	steps: readonly string[];
}

/** Names with a dot in front, and what hosts read at the root of a site. */
const OF_HOSTS = /(?:^|\/)\.|^(?:_headers|_redirects|CNAME|web\.config)$/;

/** Returns the plan of a built site. @param url the address of the home page, with the base path */
export function readPlan(folder: string, url: URL): HostPlan {
	const base = url.pathname;
	return {
		url,
		base,
		files: walkFiles(folder).filter((file) => !OF_HOSTS.test(file)),
		ofEditor: readEditorPolicy(folder),
		moved: listMovedPages(folder).map((file) => ({
			from: `/${file.replace(/index\.html$/, '')}`,
			to: destination(readFileSync(join(folder, file), 'utf8'), base),
		})),
	};
}

function destination(page: string, base: string): string {
	const [, to = ''] = /http-equiv="refresh" content="0; url=([^"]*)"/.exec(page) ?? [];
	return `/${to.slice(base.length)}`;
}

/** Returns the path of an address on its host, with the base path. */
export function pathOnHost({ base }: HostPlan, address: string): string {
	return `${base}${address.slice(1)}`;
}
