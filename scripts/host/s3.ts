import { matches, matchingHeaders } from '../../src/config/matching-headers.ts';
import { headerRules, SENT_OVER_HTTPS } from '../../src/config/response-headers.ts';
import { contentType } from '../serve/content-type.ts';
import { type HostOutput, type HostPlan, pathOnHost } from './host-plan.ts';

/** The most that a function of CloudFront may hold, in bytes. */
const LARGEST_FUNCTION = 10_240;

/**
 * Returns what S3 with CloudFront needs: a script that uploads the files with their types, and two functions for
 * CloudFront (https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-functions.html), one for
 * addresses, the other for headers. S3 sends no headers of a site’s own.
 */
export function s3Files(plan: HostPlan): HostOutput {
	const request = requestFunction(plan, plan.moved);
	const isTooLong = Buffer.byteLength(request) > LARGEST_FUNCTION;
	return {
		files: {
			'.s3/upload.sh': uploadScript(plan),
			'.s3/viewer-request.js': isTooLong ? requestFunction(plan, []) : request,
			'.s3/viewer-response.js': responseFunction(plan),
		},
		steps: [
			'`BUCKET=name bash dist/.s3/upload.sh` uploads the files, with the AWS command line.',
			'In CloudFront, attach `.s3/viewer-request.js` and `.s3/viewer-response.js` as functions of those names, and set a custom error response: 403 and 404 give /404.html with the status 404.',
			...(isTooLong
				? ['There are too many former addresses for a function: each keeps its page with a link.']
				: []),
		],
	};
}

/** Files that browsers keep are uploaded before the pages that name them, and old ones are deleted last. */
function uploadScript({ base, files }: HostPlan): string {
	const groups = new Map<string, string[]>();
	for (const file of files) {
		const type = contentType(file);
		const { 'Cache-Control': cache = '' } = matchingHeaders(headerRules(), `/${file}`);
		const key = `--content-type ${shell(type)} --cache-control ${shell(cache)}`;
		groups.set(key, [...(groups.get(key) ?? []), file]);
	}
	const isOfPages = (key: string) => key.includes('text/html');
	const ordered = [...groups].sort(([a], [b]) => Number(isOfPages(a)) - Number(isOfPages(b)));
	const uploads = ordered.map(
		([key, list]) =>
			`aws s3 cp . "s3://$BUCKET${base}" --recursive --exclude '*' ${includes(list, files)} ${key}`,
	);
	return `#!/usr/bin/env bash
# Uploads the site to S3: BUCKET=name bash dist/.s3/upload.sh
set -euo pipefail
: "\${BUCKET:?set it to the name of the bucket}"
cd "$(dirname "$0")/.."
${uploads.join('\n')}
aws s3 sync . "s3://$BUCKET${base}" --size-only --delete --exclude '.*' --exclude '*/.*'
`;
}

/** Names folders and endings where they say the same as a list of files. */
function includes(list: readonly string[], files: readonly string[]): string {
	const wanted = new Set(list);
	const patterns = new Set(
		list.map((file) => {
			const [folder = '', ...below] = file.split('/');
			const ending = /\.[a-z0-9_]+$/.exec(file)?.[0] ?? '';
			const candidates = [`*${ending}`, ...(below.length > 0 ? [`${folder}/*${ending}`] : [])];
			const fits = (pattern: string) =>
				files.every((other) => wanted.has(other) || !matches(pattern, other));
			return candidates.find(fits) ?? file;
		}),
	);
	return [...patterns].map((pattern) => `--include ${shell(pattern)}`).join(' ');
}

function requestFunction(plan: HostPlan, moved: HostPlan['moved']): string {
	const table = Object.fromEntries(
		moved.map(({ from, to }) => [pathOnHost(plan, from), pathOnHost(plan, to)]),
	);
	return `// Runtime cloudfront-js-2.0, viewer request: addresses of folders, and pages that have moved.
var MOVED = ${JSON.stringify(table)};
function to(address) {
	return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: address } } };
}
function handler(event) {
	var request = event.request;
	var address = request.uri;
	var folder = address.endsWith('/') ? address : address + '/';
	if (Object.prototype.hasOwnProperty.call(MOVED, folder)) return to(MOVED[folder]);
	if (address.endsWith('/')) request.uri = address + 'index.html';
	else if (!/\\.[a-z0-9_]+$/.test(address)) return to(folder);
	return request;
}
`;
}

function responseFunction(plan: HostPlan): string {
	const rules = headerRules(plan.ofEditor).map(({ pattern, headers }, index) => {
		const { 'Cache-Control': _, ...others } = headers;
		const all = index === 0 ? { ...others, ...SENT_OVER_HTTPS } : others;
		return [pathOnHost(plan, pattern), lowered(all)];
	});
	return `// Runtime cloudfront-js-2.0, viewer response: the headers of the site. How long files are kept is set at upload.
var RULES = ${JSON.stringify(rules, null, '\t')};
function matches(pattern, address) {
	var parts = pattern.split('*');
	if (parts.length === 1) return address === pattern;
	return address.length >= parts[0].length + parts[1].length && address.startsWith(parts[0]) && address.endsWith(parts[1]);
}
function handler(event) {
	var response = event.response;
	var address = event.request.uri.replace(/\\/index\\.html$/, '/');
	RULES.forEach(function (rule) {
		if (!matches(rule[0], address)) return;
		Object.keys(rule[1]).forEach(function (name) {
			response.headers[name] = { value: rule[1][name] };
		});
	});
	return response;
}
`;
}

function lowered(headers: Readonly<Record<string, string>>): Record<string, string> {
	return Object.fromEntries(
		Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
	);
}

function shell(text: string): string {
	return `'${text.replaceAll("'", "'\\''")}'`;
}
