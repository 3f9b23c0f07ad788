import { linksOf } from '../../links.ts';
import type { Rule } from '../../rule.ts';

export default {
	id: 'link/insecure',
	severity: 'warning',
	about: 'Addresses begin with `https://` and carry nothing that follows the reader about.',
	why: 'What is sent over http can be read and changed on its way, and a tracking parameter tells others who came from where.',
	examples: {
		bad: {
			'pages/about.mdx':
				'---\ntitle: About us\n---\n\nSee the [NHS website](http://www.nhs.uk/).\n',
		},
		found: 'pages/about.mdx:5:23',
		good: {
			'pages/about.mdx':
				'---\ntitle: About us\n---\n\nSee the [NHS website](https://www.nhs.uk/).\n',
		},
	},
	check(library, report) {
		for (const { document, address, place } of linksOf(library)) {
			if (/^http:\/\//i.test(address) && !isLocalOrExample(address)) {
				report(document, {
					at: place,
					message: `Unexpected address \`${address}\` without encryption, expected \`https://\``,
					hint: 'Try the address with `https://`; if the site has no such address, leave the link out.',
				});
			}
			const tracking = /^(https?:)?\/\//i.test(address) ? trackingParameters(address) : [];
			if (tracking.length > 0) {
				report(document, {
					at: place,
					message: `Unexpected tracking in \`${address}\`, expected the address without ${tracking.map((name) => `\`${name}\``).join(', ')}`,
					hint: `Write \`${withoutParameters(address, tracking)}\`.`,
				});
			}
		}
	},
} satisfies Rule;

/** Hosts on the reader’s own machine, and those that RFC 2606 and RFC 6761 set aside for examples. */
function isLocalOrExample(address: string): boolean {
	const host =
		/^https?:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)/i.exec(address)?.[1]?.toLowerCase() ?? '';
	return (
		/^(\[::1\]|127(\.\d+){3}|([^.]+\.)*(localhost|example|test|invalid))$/.test(host) ||
		/^([^.]+\.)*example\.(com|org|net)$/.test(host)
	);
}

const TRACKING =
	/^(utm_.*|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|li_fat_id|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|vero_id|oly_anon_id|oly_enc_id|s_cid)$/i;

function trackingParameters(address: string): string[] {
	const names = parametersOf(address).map((parameter) => parameter.split('=', 1)[0] ?? '');
	return [...new Set(names.filter((name) => TRACKING.test(name)))];
}

function parametersOf(address: string): string[] {
	const query = /\?([^#]*)/.exec(address)?.[1];
	return query === undefined ? [] : query.split('&');
}

function withoutParameters(address: string, names: readonly string[]): string {
	const kept = parametersOf(address).filter(
		(parameter) => !names.includes(parameter.split('=', 1)[0] ?? ''),
	);
	return address.replace(/\?[^#]*/, kept.length > 0 ? `?${kept.join('&')}` : '');
}
