/** The part of a page that says how to report what is wrong with it. */
export function findFeedback(html: string): string {
	return /<aside class="feedback.*?<\/aside>/s.exec(html)?.[0] ?? '';
}

/** What an email holds that the first link of some HTML opens. */
export function readEmailLink(html: string) {
	const [, href = ''] = /href="(mailto:[^"]*)"/.exec(html) ?? [];
	const email = new URL(href.replaceAll('&amp;', '&'));
	return {
		to: email.pathname,
		about: email.searchParams.get('subject'),
		text: email.searchParams.get('body'),
	};
}
