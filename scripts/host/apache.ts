import {
	CACHE_RULES,
	CACHED_FOR_MINUTES,
	OPEN_DATA_RULES,
} from '../../src/config/response-headers.ts';
import { TYPES } from '../serve/content-type.ts';
import { type HostOutput, type HostPlan, pathOnHost } from './host-plan.ts';
import { commonPolicy, exceptions, headersOfAll } from './policy-on-host.ts';

/** Returns what Apache 2.4 reads in the folder of the site (https://httpd.apache.org/docs/2.4/). */
export function apacheFiles(plan: HostPlan): HostOutput {
	const always = {
		...headersOfAll(plan),
		'Content-Security-Policy': commonPolicy(),
		'Cache-Control': CACHED_FOR_MINUTES,
	};
	const own = [
		...CACHE_RULES,
		...OPEN_DATA_RULES,
		...exceptions(plan).map(({ pattern, policy }) => ({
			pattern,
			headers: { 'Content-Security-Policy': policy },
		})),
	];
	const text = `DirectoryIndex index.html
DirectorySlash On
Options -Indexes
ErrorDocument 404 ${pathOnHost(plan, '/404.html')}
AddDefaultCharset utf-8
${Object.entries(TYPES)
	.map(([ending, type]) => `AddType "${type}" ${ending}`)
	.join('\n')}
RedirectMatch 404 "/\\.(?!well-known/)"
${plan.moved.map(({ from, to }) => `RedirectMatch 301 "^${escaped(pathOnHost(plan, from)).replace(/\/$/, '')}/?$" "${pathOnHost(plan, to)}"`).join('\n')}
${set(always)}
${own.map(({ pattern, headers }) => `<If "%{REQUEST_URI} =~ m#^${expression(plan, pattern)}$#">\n${set(headers)}\n</If>`).join('\n')}
`;
	return {
		files: { '.htaccess': text.replace(/\n{2,}/g, '\n') },
		steps: [
			'Copy the folder to the site’s DocumentRoot, `.htaccess` included. The server needs `AllowOverride All` for it, and mod_headers, mod_alias, mod_dir and mod_mime.',
		],
	};
}

function set(headers: Readonly<Record<string, string>>): string {
	return Object.entries(headers)
		.map(([name, value]) => `Header always set ${name} "${value.replace(/["\\]/g, '\\$&')}"`)
		.join('\n');
}

function expression(plan: HostPlan, pattern: string): string {
	const whole = escaped(pathOnHost(plan, pattern)).replace('\\*', '.*');
	return whole.endsWith('/') ? `${whole}(?:index\\.html)?` : whole;
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\#]/g, '\\$&');
}
