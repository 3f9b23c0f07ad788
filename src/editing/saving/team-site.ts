import type { CollectionInSite } from './messages.ts';

/** What the editor for teams knows of its site: made by the build, from what is published alone. */
export interface TeamSite {
	title: string;
	/** The path below which the site is served. */
	base: string;
	/** As owner/name. */
	repository: string;
	/** The branch that is published. */
	branch: string;
	/** The address of GitHub’s API, without `/` at its end. */
	api: string;
	/** The folder of the content in the repository: empty, or with `/` at its end. */
	folder: string;
	collections: readonly TeamCollection[];
}

export interface TeamCollection
	extends Pick<
		CollectionInSite,
		'name' | 'noun' | 'plural' | 'place' | 'about' | 'hasBody' | 'form'
	> {
	/** The field with the name of an entry. */
	titleKey: string;
	/** The endings that its files may have; new ones have the first. */
	endings: readonly string[];
	/** The fields of a new entry that have one obvious value. */
	blank: Readonly<Record<string, unknown>>;
	/** What is published, with the base path in addresses. */
	entries: readonly { id: string; title: string; address: string }[];
}

/** Where GitHub’s API is, unless the site names another. */
export const GITHUB_API = 'https://api.github.com';

/** Returns the address of GitHub’s own pages from that of its API. */
export function gitHubPages(api: string): string {
	return api === GITHUB_API ? 'https://github.com' : new URL(api).origin;
}
