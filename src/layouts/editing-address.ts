/** Where the content is kept, as `editing` of `site.yaml` says. */
export interface Editing {
	/** As owner/name. */
	repository: string;
	branch: string;
}

/**
 * The address at which the file of an entry can be changed on GitHub.
 * @param file from the project’s folder; `undefined` comes back for one outside of it, which the repository does not hold
 */
export function editingAddress(file: string, { repository, branch }: Editing): string | undefined {
	if (file === '' || file.startsWith('..') || file.startsWith('/')) return undefined;
	const path = [...branch.split('/'), ...file.split('/')].map(encodeURIComponent).join('/');
	return `https://github.com/${repository}/edit/${path}`;
}
