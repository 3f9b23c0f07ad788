import {
	CACHE_RULES,
	CACHED_FOR_MINUTES,
	OPEN_DATA_RULES,
} from '../../src/config/response-headers.ts';
import { TYPES } from '../serve/content-type.ts';
import { type HostOutput, type HostPlan, pathOnHost } from './host-plan.ts';
import { commonPolicy, exceptions, headersOfAll } from './policy-on-host.ts';

/**
 * Returns the configuration of nginx (https://nginx.org/en/docs/). Headers that differ by address come from maps: an
 * `add_header` within a `location` would drop all those around it.
 */
export function nginxFiles(plan: HostPlan, folder: string): HostOutput {
	const { base, url } = plan;
	const below =
		base === '/'
			? `	root ${quoted(folder)};`
			: `	location ${base} {\n		alias ${quoted(`${folder}/`)};\n	}`;
	const policies = exceptions(plan).map(({ pattern, policy }) => [pattern, policy] as const);
	const cached = CACHE_RULES.map(
		({ pattern, headers }) => [pattern, headers['Cache-Control'] ?? ''] as const,
	);
	const open = OPEN_DATA_RULES.map(({ pattern }) => [pattern, '*'] as const);
	const text = `# Included in the \`http\` block of nginx: put it into /etc/nginx/conf.d/.
${map('site_policy', plan, commonPolicy(), policies)}
${map('site_cache', plan, CACHED_FOR_MINUTES, cached)}
${map('site_open', plan, '', open)}
server {
	listen 80;
	server_name ${url.hostname};
${below}
	index index.html;
	absolute_redirect off;
	server_tokens off;
	error_page 404 ${pathOnHost(plan, '/404.html')};
	charset utf-8;
	charset_types text/css text/plain text/csv text/calendar text/javascript application/json application/xml;
	gzip on;
	gzip_vary on;
	gzip_types text/css text/plain text/csv text/calendar text/javascript application/json application/xml application/manifest+json image/svg+xml;
	types {
${Object.entries(TYPES)
	.map(([ending, type]) => `		${type.split(';', 1)[0]} ${ending.slice(1)};`)
	.join('\n')}
	}
	default_type application/octet-stream;
${Object.entries(headersOfAll(plan))
	.map(([name, value]) => `	add_header ${name} ${quoted(value)} always;`)
	.join('\n')}
	add_header Content-Security-Policy $site_policy always;
	add_header Cache-Control $site_cache always;
	add_header Access-Control-Allow-Origin $site_open always;
	location ~ /\\.(?!well-known/) {
		return 404;
	}
${plan.moved.map(({ from, to }) => `	location = ${pathOnHost(plan, from)} {\n		return 301 ${pathOnHost(plan, to)};\n	}`).join('\n')}
}
`;
	return {
		files: { '.nginx/site.conf': text.replace(/\n{2,}/g, '\n') },
		steps: [
			`Link ${folder}/.nginx/site.conf into /etc/nginx/conf.d/, then \`nginx -t && nginx -s reload\`.`,
			'It listens on port 80: let certbot, or the proxy in front of it, add the certificate.',
		],
	};
}

/** An empty value is a header that is not sent. Nginx knows a page by its file once it has found it. */
function map(
	name: string,
	plan: HostPlan,
	common: string,
	rules: readonly (readonly [pattern: string, value: string])[],
): string {
	const lines = rules.map(([pattern, value]) => {
		const start = escaped(pathOnHost(plan, pattern)).replace('\\*', '.*');
		const whole = start.endsWith('/') ? `${start}(?:index\\.html)?` : start;
		return `	${quoted(`~^${whole}$`)} ${quoted(value)};`;
	});
	return `map $uri $${name} {\n	default ${quoted(common)};\n${lines.join('\n')}\n}`;
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function quoted(text: string): string {
	return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
