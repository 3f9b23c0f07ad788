import { trackingParameters, webHost, withoutParameters } from '../../links/web-address.ts';
import type { Rule } from '../../rule/rule.ts';
import { libraryLinks } from '../../written/links.ts';

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
		for (const link of libraryLinks(library)) {
			const { document, address } = link;
			if (/^http:\/\//i.test(address) && !isLocal(address)) {
				report(document, {
					at: link.place,
					message: `Unexpected address \`${address}\` without encryption, expected \`https://\``,
					hint: 'Try the address with `https://`; if the site has no such address, leave the link out.',
				});
			}
			const tracking = /^(https?:)?\/\//i.test(address) ? trackingParameters(address) : [];
			if (tracking.length > 0) {
				report(document, {
					at: link.place,
					message: `Unexpected tracking in \`${address}\`, expected the address without ${tracking.map((name) => `\`${name}\``).join(', ')}`,
					hint: `Write \`${withoutParameters(address, tracking)}\`.`,
				});
			}
		}
	},
} satisfies Rule;

/** The reader’s own machine cannot have a certificate. */
function isLocal(address: string): boolean {
	return /^(\[::1\]|127(\.\d+){3}|([^.]+\.)*localhost)$/.test(webHost(address));
}
