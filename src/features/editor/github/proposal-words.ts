/** Returns the title and the description of the pull request of a change. */
export function proposalWords({
	noun,
	title,
	isNew,
	siteTitle,
}: {
	noun: string;
	/** What the entry is called. */
	title: string;
	isNew: boolean;
	siteTitle: string;
}): { title: string; body: string } {
	const name = title.replaceAll(/\s+/g, ' ').trim();
	return {
		title: isNew ? `Add the ${noun} “${name}”` : `Change the ${noun} “${name}”`,
		body: `${isNew ? 'A new' : 'A change of the'} ${noun} for ${siteTitle}, written in the editor of the site.\n\nThe check of this request says what is left to correct. The site shows it once the request is merged.\n`,
	};
}
