/** Endings that lead nowhere on the internet (RFC 2606, RFC 6761, and `internal` by ICANN in 2024). */
const ENDINGS = ['example', 'internal', 'invalid', 'local', 'localhost', 'test'];

/** Domains that are kept for examples (RFC 2606). */
const DOMAINS = ['example.com', 'example.net', 'example.org'];

/** Returns whether a host name is reserved, so that nobody can be reached there. */
export function isReserved(host: string): boolean {
	const labels = host.toLowerCase().replace(/\.$/, '').split('.');
	return ENDINGS.includes(labels.at(-1) ?? '') || DOMAINS.includes(labels.slice(-2).join('.'));
}

/** What `site.yaml` says about where a site is and who is written to. */
export interface Contacts {
	url?: string | undefined;
	feedback?: string | undefined;
	topics?: string | undefined;
}

/**
 * Returns why a site may not be published yet: its address or a mailbox is a placeholder.
 * @param file the `site.yaml` to name
 */
export function placeholders({ url, feedback, topics }: Contacts, file: string): string[] {
	const address =
		url !== undefined && isReserved(new URL(url).hostname)
			? [
					`${file}: \`url\` is ${url}, a name that is reserved for examples. Set it to the address at which people will find the site, then build again.`,
				]
			: [];
	const mailboxes = Object.entries({ feedback, topics }).flatMap(([field, mailbox]) =>
		mailbox !== undefined && isReserved(mailbox.split('@')[1] ?? '')
			? [
					`${file}: \`${field}\` is ${mailbox}, which nobody reads. Set it to a mailbox that somebody reads, then build again.`,
				]
			: [],
	);
	return [...address, ...mailboxes];
}
