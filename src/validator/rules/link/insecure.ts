import { readWrapper } from '../../links/mail-wrappers.ts';
import { privateAddress } from '../../links/private-address.ts';
import { trackingParameters, withoutParameters, withoutTracking } from '../../links/web-address.ts';
import { libraryLinks } from '../../occurrences/links.ts';
import type { Rule } from '../../rule/rule.ts';

export default {
	id: 'link/insecure',
	severity: 'warning',
	about: 'Addresses begin with `https://` and carry nothing that follows the reader about.',
	why: 'What is sent over http can be read and changed on its way; a tracking parameter or a mail filter’s address tells others who came from where.',
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
			if (privateAddress(address, library)) continue;
			const wrapped = readWrapper(address);
			if (wrapped) {
				report(document, {
					at: link.place,
					message: `Unexpected address of a mail filter, \`${wrapped.host}\`, expected the one that it leads to`,
					hint: wrapped.inside
						? `Write \`${withoutTracking(wrapped.inside)}\`.`
						: 'Open it, and copy the address from the address bar of the browser.',
				});
				continue;
			}
			if (/^http:\/\//i.test(address)) {
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
