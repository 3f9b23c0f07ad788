import { apacheFiles } from './apache.ts';
import { caddyFiles } from './caddy.ts';
import { containerFiles } from './container.ts';
import { githubFiles } from './github.ts';
import { cloudflareFiles, netlifyFiles } from './header-file.ts';
import type { HostOutput, HostPlan } from './host-plan.ts';
import { iisFiles } from './iis.ts';
import { nginxFiles } from './nginx.ts';
import { s3Files } from './s3.ts';

/** A host for which a site can be prepared. */
interface Host {
	/** What it is, for a person who chooses. */
	about: string;
	/** Returns what it needs. @param folder the absolute path of the site */
	files: (plan: HostPlan, folder: string) => HostOutput;
	/** True if it serves a site only at the root of its domain. */
	isRootOnly?: true;
	/** True if the result may be for this machine alone, so that placeholders do no harm. */
	mayBeTrial?: true;
}

const container: Host = {
	about: 'a container with a small server, or the server alone',
	files: containerFiles,
	mayBeTrial: true,
};

/** The hosts by name. */
export const HOSTS: ReadonlyMap<string, Host> = new Map([
	['github', { about: 'GitHub Pages', files: githubFiles }],
	['netlify', { about: 'Netlify', files: netlifyFiles, isRootOnly: true }],
	['cloudflare', { about: 'Cloudflare Pages', files: cloudflareFiles, isRootOnly: true }],
	['iis', { about: 'Internet Information Services (Windows Server)', files: iisFiles }],
	['s3', { about: 'Amazon S3 with CloudFront', files: s3Files }],
	['docker', container],
	['container', container],
	['nginx', { about: 'nginx', files: nginxFiles }],
	['apache', { about: 'Apache 2.4', files: apacheFiles }],
	['caddy', { about: 'Caddy 2', files: caddyFiles }],
] satisfies [string, Host][]);
