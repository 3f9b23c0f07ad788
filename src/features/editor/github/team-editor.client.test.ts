// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { TeamSite } from '../../../editing/saving/team-site.ts';
import { keptNames } from '../../shared-computers/kept-names.ts';
import type { Backend } from '../backend.client.ts';
import { TEAM_SITE } from '../sample-form.client.ts';
import { token } from './token.client.ts';

let started: Backend[] = [];
let asked: { why: string | undefined }[] = [];
let given: Promise<string>;
vi.mock('../editor.client.ts', () => ({
	startEditor: (backend: Backend) => started.push(backend),
}));
vi.mock('./sign-in.client.ts', () => ({
	askForToken: (_: TeamSite, why: string | undefined) => {
		asked.push({ why });
		return given;
	},
}));

let answer: (address: string) => Response;
const settle = () => new Promise((done) => setTimeout(done));

async function open(): Promise<void> {
	document.body.innerHTML = '<div id="editor"></div>';
	vi.resetModules();
	await import('./team-editor.client.ts');
	await settle();
}

beforeEach(() => {
	started = [];
	asked = [];
	given = Promise.resolve('new-token');
	sessionStorage.clear();
	answer = () => Response.json(TEAM_SITE);
	vi.stubGlobal('fetch', async (address: string) => answer(String(address)));
});

test('who is not signed in is asked first, and stays signed in for this tab', async () => {
	await open();
	expect(asked).toEqual([{ why: undefined }]);
	expect(started).toHaveLength(1);
	expect(token.read()).toBe('new-token');
	await open();
	expect(asked).toHaveLength(1);
	expect(started).toHaveLength(2);
});

test('nothing starts before somebody is signed in', async () => {
	given = new Promise(() => {});
	await open();
	expect(started).toEqual([]);
});

test('a token that has expired is asked for again, and says that nothing is lost', async () => {
	token.keep('old-token');
	await open();
	answer = () => Response.json({ message: 'Bad credentials' }, { status: 401 });
	given = new Promise(() => {});
	void started[0]?.entry('tools', 'wheel').catch(() => {});
	await settle();
	expect(asked).toEqual([
		{ why: 'GitHub does not accept your token any more. What you wrote is still here.' },
	]);
});

test.each(['/', '/quality/'])(
	'a token of a site at %s goes with everything else that the site kept',
	async (base) => {
		vi.stubEnv('BASE_URL', base);
		vi.resetModules();
		const own = await import('./token.client.ts');
		own.token.keep('a-token');
		expect(keptNames(Object.keys(sessionStorage), base)).toHaveLength(1);
		expect(own.token.read()).toBe('a-token');
		vi.unstubAllEnvs();
	},
);

test('signing out forgets the token and begins again', async () => {
	token.keep('a-token');
	await open();
	const reload = vi.spyOn(location, 'reload').mockImplementation(() => {});
	started[0]?.signOut?.();
	expect(token.read()).toBe('');
	expect(reload).toHaveBeenCalledOnce();
});

test.each([
	[() => new Response('', { status: 404 }), 'The editor can’t be read: reload the page.'],
	[
		() => {
			throw new TypeError('Failed to fetch');
		},
		'Failed to fetch',
	],
])('an editor that can’t be read says so', async (failing, words) => {
	answer = failing;
	await open();
	expect(document.querySelector('#editor [role=alert]')?.textContent).toBe(words);
	expect(started).toEqual([]);
});
