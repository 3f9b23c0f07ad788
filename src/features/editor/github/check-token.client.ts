import { GitHubApi, GitHubError, type GitHubRepository } from './api.client.ts';

/** @throws GitHubError in words if a token may not change a repository */
export async function checkToken(where: GitHubRepository, token: string): Promise<void> {
	const refuse = () => {
		throw new GitHubError(
			401,
			'GitHub does not accept this token. Check that you copied all of it and that it has not expired.',
		);
	};
	const api = new GitHubApi(
		where,
		() => token,
		() => Promise.resolve().then(refuse),
	);
	const repository = await api.ask<{ permissions?: { push?: boolean } }>('GET', '');
	if (!repository.permissions?.push)
		throw new GitHubError(
			403,
			`You may read ${where.repository}, but not change it. Ask its owner to add you as a collaborator.`,
		);
}
