import type { TeamSite } from '../../../editing/saving/team-site.ts';
import { startEditor } from '../editor.client.ts';
import { make } from '../make.client.ts';
import { GitHubApi } from './api.client.ts';
import { checkToken } from './check-token.client.ts';
import { GitHubBackend } from './github-backend.client.ts';
import { askForToken } from './sign-in.client.ts';
import { token } from './token.client.ts';

/** The editor of a published site, for those who may change its content on GitHub. */

function today(): string {
	const now = new Date();
	const two = (number: number) => String(number).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

async function signIn(site: TeamSite, why?: string): Promise<void> {
	token.keep(await askForToken(site, why, (given) => checkToken(site, given)));
}

async function start(): Promise<void> {
	const response = await fetch('site.json');
	if (!response.ok) throw new Error('The editor can’t be read: reload the page.');
	const site: TeamSite = await response.json();
	if (token.read() === '') await signIn(site);
	const again = () =>
		signIn(site, 'GitHub does not accept your token any more. What you wrote is still here.');
	const backend = new GitHubBackend(site, new GitHubApi(site, token.read, again), today);
	backend.signOut = () => {
		token.forget();
		location.reload();
	};
	startEditor(backend);
}

start().catch((error: unknown) => {
	const why = error instanceof Error ? error.message : String(error);
	document
		.querySelector('#editor')
		?.replaceChildren(make('main', {}, make('p', { class: 'error', role: 'alert' }, why)));
});
