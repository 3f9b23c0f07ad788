/** The addresses by which a page is handed on: a new email, and a message in Microsoft Teams. */
export function shareAddresses(title: string, page: string): { email: string; teams: string } {
	const [subject, body] = [title, `${title}\n${page}\n`].map(encodeURIComponent);
	const query = new URLSearchParams({ href: page, msgText: title });
	return {
		email: `mailto:?subject=${subject}&body=${body}`,
		teams: `https://teams.microsoft.com/share?${query}`,
	};
}
