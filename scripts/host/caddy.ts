import {
	CACHE_RULES,
	CACHED_FOR_MINUTES,
	OPEN_DATA_RULES,
} from '../../src/config/response-headers.ts';
import { TYPES } from '../serve/content-type.ts';
import { type HostOutput, type HostPlan, pathOnHost } from './host-plan.ts';
import { commonPolicy, exceptions, headersOfAll } from './policy-on-host.ts';

/** Types that Caddy may not know. */
const UNUSUAL = ['.ics', '.webmanifest', '.vtt', '.csv'];

/** Returns the configuration of Caddy 2 (https://caddyserver.com/docs/caddyfile), which brings its own certificate. */
export function caddyFiles(plan: HostPlan, folder: string): HostOutput {
	const { base, url } = plan;
	const rules = [
		...CACHE_RULES,
		...OPEN_DATA_RULES,
		...exceptions(plan).map(({ pattern, policy }) => ({
			pattern,
			headers: { 'Content-Security-Policy': policy },
		})),
		...UNUSUAL.map((ending) => ({
			pattern: `/*${ending}`,
			headers: { 'Content-Type': TYPES[ending] ?? '' },
		})),
	];
	const common = {
		...headersOfAll(plan),
		'Content-Security-Policy': commonPolicy(),
		'Cache-Control': CACHED_FOR_MINUTES,
	};
	const below = base.replace(/\/$/, '');
	const text = `(headers) {
${set(common)}
${rules.map(({ pattern, headers }, index) => `	@rule${index} path_regexp ${quoted(expression(plan, pattern))}\n${set(headers, `@rule${index} `)}`).join('\n')}
}
${url.host} {
	root * ${quoted(folder)}
	encode zstd gzip
	route {
		import headers
${plan.moved.map(({ from, to }) => `		redir ${quoted(pathOnHost(plan, from))} ${quoted(pathOnHost(plan, to))} permanent`).join('\n')}
${below === '' ? '' : `		redir ${quoted(below)} ${quoted(base)} permanent\n		uri strip_prefix ${quoted(below)}`}
		file_server {
			hide ".*"
		}
	}
	handle_errors {
		route {
			import headers
			rewrite * /404.html
			file_server
		}
	}
}
`;
	return {
		files: { '.caddy/Caddyfile': text.replace(/\n{2,}/g, '\n') },
		steps: [
			`\`caddy run --config ${folder}/.caddy/Caddyfile\` serves the site, with a certificate of its own.`,
		],
	};
}

/** Within a route, directives keep their order, so that a header of some addresses replaces that of all. */
function set(headers: Readonly<Record<string, string>>, matcher = ''): string {
	return Object.entries(headers)
		.map(([name, value]) => `	header ${matcher}${name} ${quoted(value)}`)
		.join('\n');
}

function expression(plan: HostPlan, pattern: string): string {
	const whole = pathOnHost(plan, pattern)
		.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
		.replace('*', '.*');
	return `^${whole}${whole.endsWith('/') ? '(?:index\\.html)?' : ''}$`;
}

/** A backslash is nothing special to Caddy, but in front of a quotation mark. */
function quoted(text: string): string {
	return `"${text.replaceAll('"', '\\"')}"`;
}
