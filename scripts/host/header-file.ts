import { contentType } from '../serve/content-type.ts';
import type { HostOutput, HostPlan } from './host-plan.ts';
import { commonPolicy, exceptions, headersOfAll, rulesOfSome } from './policy-on-host.ts';

/** Types of which a host may not know. */
const UNUSUAL = ['/*.ics', '/*.webmanifest', '/*.vtt'];

/** One rule of a `_headers` file. */
interface Block {
	pattern: string;
	lines: readonly string[];
}

/**
 * Returns what Netlify reads (https://docs.netlify.com/manage/routing/headers/). All rules that match an address are
 * sent together, and a browser applies every policy that it receives, so an exception can only forbid more. So the
 * common policy has to allow what the worker of the search and the editor for teams need; each page forbids it again in
 * its own head.
 */
export function netlifyFiles(plan: HostPlan): HostOutput {
	const ofEditor = /connect-src [^;]+/.exec(plan.ofEditor ?? '')?.[0];
	const common = commonPolicy()
		.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")
		.replace("connect-src 'self'", ofEditor ?? "connect-src 'self'");
	const stricter = exceptions(plan).filter(({ policy }) => policy.includes("connect-src 'none'"));
	const blocks: Block[] = [
		{
			pattern: '/*',
			lines: headerLines({ ...headersOfAll(plan), 'Content-Security-Policy': common }),
		},
		...types(),
		...rulesOfSome().map(({ pattern, headers }) => ({ pattern, lines: headerLines(headers) })),
		...stricter.map(({ pattern }) => ({
			pattern,
			lines: headerLines({ 'Content-Security-Policy': "connect-src 'none'" }),
		})),
	];
	return {
		files: {
			_headers: print(blocks),
			// Without the `!`, Netlify would serve the page at the former address, not the redirect.
			_redirects: plan.moved.map(({ from, to }) => `${from} ${to} 301!\n`).join(''),
		},
		steps: [
			'Publish the folder as it is: `netlify deploy --prod --dir dist`, or drop it on the site’s Deploys page.',
		],
	};
}

/** The most redirects that Cloudflare Pages reads. */
const MOST_REDIRECTS = 2000;

/**
 * Returns what Cloudflare Pages reads (https://developers.cloudflare.com/pages/configuration/headers/ and
 * https://developers.cloudflare.com/pages/configuration/redirects/). `!` takes away a header of an earlier rule.
 */
export function cloudflareFiles(plan: HostPlan): HostOutput {
	const blocks: Block[] = [
		{
			pattern: '/*',
			lines: headerLines({ ...headersOfAll(plan), 'Content-Security-Policy': commonPolicy() }),
		},
		...types(),
		...rulesOfSome().map(({ pattern, headers }) => ({ pattern, lines: headerLines(headers) })),
		...exceptions(plan).map(({ pattern, policy }) => ({
			pattern,
			lines: ['! Content-Security-Policy', ...headerLines({ 'Content-Security-Policy': policy })],
		})),
	];
	const redirects = plan.moved.flatMap(({ from, to }) => [
		`${from} ${to} 301\n`,
		`${from.replace(/\/$/, '')} ${to} 301\n`,
	]);
	return {
		files: { _headers: print(blocks), _redirects: redirects.slice(0, MOST_REDIRECTS).join('') },
		steps: [
			'Publish the folder as it is: `npx wrangler pages deploy dist`, or upload it in the dashboard.',
			...(redirects.length > MOST_REDIRECTS
				? [
						`Cloudflare Pages reads ${MOST_REDIRECTS} redirects; the other former addresses have their page with a link.`,
					]
				: []),
		],
	};
}

function types(): Block[] {
	return UNUSUAL.map((pattern) => ({
		pattern,
		lines: headerLines({ 'Content-Type': contentType(pattern.replace('*', 'file')) }),
	}));
}

function headerLines(headers: Readonly<Record<string, string>>): string[] {
	return Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
}

function print(blocks: readonly Block[]): string {
	return blocks
		.map(({ pattern, lines }) => [pattern, ...lines].join('\n  '))
		.join('\n\n')
		.concat('\n');
}
