import type { CollectionName } from '../../../schema/collection-name.ts';
import type { GitHubApi } from './api.client.ts';
import { readBranch, type Snapshot } from './branch.client.ts';

/** A change of one entry that others review: a branch, and a pull request once something is saved. */
export interface Proposal {
	branch: string;
	/** What the branch holds; `undefined` while there is none. */
	snapshot: Snapshot | undefined;
	pull: PullRequest | undefined;
}

export interface PullRequest {
	number: number;
	html_url: string;
	state: string;
}

/**
 * Finds the open proposal for an entry, or the name of the branch for a new one. A branch whose pull requests are all
 * closed belongs to an earlier change, and is left alone.
 *
 * @param repository as owner/name
 */
export async function findProposal(
	api: GitHubApi,
	repository: string,
	{ collection, id }: { collection: CollectionName; id: string },
): Promise<Proposal> {
	const [owner = ''] = repository.split('/');
	// A branch can’t be below another one, and no id has two hyphens in a row.
	const name = `edit/${collection}-${id.replaceAll('/', '--')}`;
	for (let number = 1; ; number += 1) {
		const branch = number === 1 ? name : `${name}--${number}`;
		const snapshot = await readBranch(api, branch);
		if (!snapshot) return { branch, snapshot, pull: undefined };
		const query = new URLSearchParams({ head: `${owner}:${branch}`, state: 'all' });
		const pulls = await api.ask<PullRequest[]>('GET', `/pulls?${query}`);
		const open = pulls.find(({ state }) => state === 'open');
		if (open || pulls.length === 0) return { branch, snapshot, pull: open };
	}
}

/** Opens the pull request of a branch. */
export function openPullRequest(
	api: GitHubApi,
	request: { title: string; head: string; base: string; body: string },
): Promise<PullRequest> {
	return api.ask('POST', '/pulls', request);
}
