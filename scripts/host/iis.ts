import { matches } from '../../src/config/matching-headers.ts';
import { TYPES } from '../serve/content-type.ts';
import { type HostOutput, type HostPlan, pathOnHost } from './host-plan.ts';
import { commonPolicy, exceptions, headersOfAll, rulesOfSome } from './policy-on-host.ts';

/** The files of the search, which have endings of their own. */
const OF_THE_SEARCH = ['.pagefind', '.pf_filter', '.pf_fragment', '.pf_index', '.pf_meta'];

/**
 * Returns the `web.config` of IIS 8.5 and later (https://learn.microsoft.com/iis/configuration/). It needs the role
 * services Static Content, Default Document, HTTP Errors and HTTP Redirection, and no module from elsewhere.
 */
export function iisFiles(plan: HostPlan): HostOutput {
	const common = { ...headersOfAll(plan), 'Content-Security-Policy': commonPolicy() };
	const places = new Map<string, Record<string, string>>();
	const own = [
		...rulesOfSome(),
		...exceptions(plan).map(({ pattern, policy }) => ({
			pattern,
			headers: { 'Content-Security-Policy': policy },
		})),
	];
	for (const { pattern, headers } of own)
		for (const place of findPlaces(pattern, plan))
			places.set(place, { ...places.get(place), ...headers });
	const text = `<?xml version="1.0" encoding="utf-8"?>
<configuration>
${indented(server(common), 1)}
${[...places].map(([place, headers]) => indented(location(place, headers, common), 1)).join('\n')}
${plan.moved.map((moved) => indented(redirect(plan, moved), 1)).join('\n')}
</configuration>
`;
	return {
		files: { 'web.config': text.replace(/\n{2,}/g, '\n') },
		steps: [
			'Copy the folder to the site’s physical path, `web.config` included.',
			'The server needs the role services Static Content, Default Document, HTTP Errors and HTTP Redirection; Static Content Compression makes pages load sooner.',
		],
	};
}

function server(headers: Readonly<Record<string, string>>): string {
	const types = { ...TYPES, ...Object.fromEntries(OF_THE_SEARCH.map((ending) => [ending, BYTES])) };
	return `<system.webServer>
	<defaultDocument enabled="true">
		<files>
			<clear />
			<add value="index.html" />
		</files>
	</defaultDocument>
	<directoryBrowse enabled="false" />
	<httpErrors errorMode="Custom" existingResponse="Auto">
		<remove statusCode="404" subStatusCode="-1" />
		<error statusCode="404" path="404.html" responseMode="File" />
	</httpErrors>
	<httpProtocol>
		<customHeaders>
${Object.entries(headers)
	.map(([name, value]) => indented(header(name, value), 3))
	.join('\n')}
		</customHeaders>
	</httpProtocol>
	<staticContent>
		<clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="00:05:00" />
${Object.entries(types)
	.map(([ending, type]) => indented(mime(ending, type), 2))
	.join('\n')}
	</staticContent>
</system.webServer>`;
}

const BYTES = 'application/octet-stream';

/** A `<remove>` before each `<add>`: a server that has it already would refuse a second one. */
function header(name: string, value: string): string {
	return `<remove name="${name}" />\n<add name="${name}" value="${escaped(value)}" />`;
}

function mime(ending: string, type: string): string {
	return `<remove fileExtension="${ending}" />\n<mimeMap fileExtension="${ending}" mimeType="${type}" />`;
}

/** One place with headers of its own. How long it is kept is a setting of its own in IIS. */
function location(
	place: string,
	{ 'Cache-Control': cache, ...headers }: Readonly<Record<string, string>>,
	common: Readonly<Record<string, string>>,
): string {
	const seconds = /max-age=(\d+)/.exec(cache ?? '')?.[1];
	const clientCache =
		seconds === undefined
			? ''
			: `	<staticContent>
		<clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${timeSpan(Number(seconds))}" />
	</staticContent>`;
	const entries = Object.entries(headers).filter(([name, value]) => common[name] !== value);
	const customHeaders =
		entries.length === 0
			? ''
			: `	<httpProtocol>
		<customHeaders>
${entries.map(([name, value]) => indented(header(name, value), 3)).join('\n')}
		</customHeaders>
	</httpProtocol>`;
	return `<location path="${escaped(place)}">
	<system.webServer>
${indented(customHeaders, 1)}
${indented(clientCache, 1)}
	</system.webServer>
</location>`;
}

function redirect(plan: HostPlan, { from, to }: { from: string; to: string }): string {
	return `<location path="${escaped(from.slice(1, -1))}">
	<system.webServer>
		<httpRedirect enabled="true" destination="${escaped(pathOnHost(plan, to))}" exactDestination="true" httpResponseStatus="Permanent" />
	</system.webServer>
</location>`;
}

/** Returns the folder or the files of a pattern: IIS knows no other places. */
function findPlaces(pattern: string, { files }: HostPlan): string[] {
	if (pattern.endsWith('/*'))
		return files.some((file) => `/${file}`.startsWith(pattern.slice(0, -1)))
			? [pattern.slice(1, -2)]
			: [];
	const named = files.filter((file) =>
		matches(pattern, `/${file.replace(/(^|\/)index\.html$/, '$1')}`),
	);
	const folders = new Set(named.map((file) => file.slice(0, file.lastIndexOf('/') + 1)));
	return [...folders].flatMap((folder) => {
		const inFolder = named.filter(
			(file) => file.startsWith(folder) && !file.slice(folder.length).includes('/'),
		);
		const isWhole =
			folder !== '' && files.filter((file) => file.startsWith(folder)).length === inFolder.length;
		return isWhole ? [folder.slice(0, -1)] : inFolder;
	});
}

/** Writes seconds as IIS reads them: `365.00:00:00`. */
function timeSpan(seconds: number): string {
	const two = (value: number) => String(Math.trunc(value)).padStart(2, '0');
	const days = Math.trunc(seconds / 86_400);
	const time = [(seconds / 3600) % 24, (seconds / 60) % 60, seconds % 60].map(two).join(':');
	return days > 0 ? `${days}.${time}` : time;
}

function escaped(text: string): string {
	return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function indented(text: string, tabs: number): string {
	return text.replace(/^(?=.)/gm, '\t'.repeat(tabs));
}
