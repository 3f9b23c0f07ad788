import { type GitHubApi, GitHubError } from './api.client.ts';
import { fromBase64, toBase64 } from './base64.ts';

/** A branch at one moment. */
export interface Snapshot {
	/** Its newest commit. */
	commit: string;
	/** The files of that commit by path, with the hashes of their bytes. */
	files: ReadonlyMap<string, string>;
}

export interface FileToCommit {
	/** From the top of the repository. */
	path: string;
	bytes: Uint8Array;
}

interface Reference {
	object: { sha: string };
}

interface Tree {
	truncated: boolean;
	tree: readonly { path: string; type: string; sha: string }[];
}

/** Reads what a branch holds now; `undefined` if there is no such branch. */
export async function readBranch(api: GitHubApi, branch: string): Promise<Snapshot | undefined> {
	const reference = await api.find<Reference>(`/git/ref/heads/${inAddress(branch)}`);
	if (!reference) return undefined;
	const { sha } = reference.object;
	const { truncated, tree } = await api.ask<Tree>('GET', `/git/trees/${sha}?recursive=1`);
	if (truncated)
		throw new GitHubError(
			0,
			'The repository has more files than GitHub lists: edit it without the editor.',
		);
	const files = tree.filter(({ type }) => type === 'blob');
	return { commit: sha, files: new Map(files.map((file) => [file.path, file.sha])) };
}

/** Reads a file by the hash of its bytes. */
export async function readBlob(api: GitHubApi, hash: string): Promise<Uint8Array<ArrayBuffer>> {
	const { content } = await api.ask<{ content: string }>('GET', `/git/blobs/${hash}`);
	return fromBase64(content);
}

/**
 * Adds one commit to a branch, which is made if there is none.
 *
 * @param on what the branch, or the branch that it begins from, holds: nothing else may have been added since
 * @throws GitHubError with the status 409 or 422 when something was
 */
export async function commitFiles(
	api: GitHubApi,
	{ branch, isNew, on, message }: { branch: string; isNew: boolean; on: Snapshot; message: string },
	files: readonly FileToCommit[],
): Promise<void> {
	const parent = await api.ask<{ tree: { sha: string } }>('GET', `/git/commits/${on.commit}`);
	const items: { path: string; mode: string; type: string; sha: string }[] = [];
	for (const { path, bytes } of files) {
		const blob = { content: toBase64(bytes), encoding: 'base64' };
		const { sha } = await api.ask<{ sha: string }>('POST', '/git/blobs', blob);
		items.push({ path, mode: '100644', type: 'blob', sha });
	}
	const tree = await api.ask<{ sha: string }>('POST', '/git/trees', {
		base_tree: parent.tree.sha,
		tree: items,
	});
	const commit = await api.ask<{ sha: string }>('POST', '/git/commits', {
		message,
		tree: tree.sha,
		parents: [on.commit],
	});
	if (isNew) await api.ask('POST', '/git/refs', { ref: `refs/heads/${branch}`, sha: commit.sha });
	else
		await api.ask('PATCH', `/git/refs/heads/${inAddress(branch)}`, {
			sha: commit.sha,
			force: false,
		});
}

function inAddress(branch: string): string {
	return branch.split('/').map(encodeURIComponent).join('/');
}
