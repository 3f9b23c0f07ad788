import type { HostOutput, HostPlan } from './host-plan.ts';

/** Returns what GitHub Pages reads (https://docs.github.com/pages). It sends no headers of a site’s own. */
export function githubFiles({ url }: HostPlan): HostOutput {
	const isOwnDomain = !url.hostname.endsWith('.github.io');
	return {
		files: {
			// Without it, folders that begin with `_` are left out when a branch is published.
			'.nojekyll': '',
			...(isOwnDomain ? { CNAME: `${url.hostname}\n` } : {}),
		},
		steps: [
			'Settings, Pages, Source: GitHub Actions. The workflow `publish.yml` does the rest, at each change and each night.',
			'GitHub Pages sends no headers of your own: each page carries its content security policy itself, except that other sites may show it in a frame.',
		],
	};
}
