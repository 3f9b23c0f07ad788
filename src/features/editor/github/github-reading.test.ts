import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { READING_TOKEN } from '../../../../scripts/e2e/checks/fake-github.ts';
import { changed, startSampleGitHub } from '../../../../scripts/e2e/checks/sample-github.ts';
import { GitHubApi } from './api.client.ts';
import { checkToken } from './check-token.client.ts';
import { GitHubBackend } from './github-backend.client.ts';

let sample: Awaited<ReturnType<typeof startSampleGitHub>>;
beforeEach(async () => {
	sample = await startSampleGitHub();
});
afterEach(() => sample.github.close());

const openSiteA = () => sample.backend.entry('organisations', 'site-a');

test('data are read from beside the entry, and nothing else is', async () => {
	const entry = await sample.backend.entry('change-ideas', 'felt');
	expect(await sample.backend.data(entry, './felt-noise.csv')).toBe('date,value\n2026-01-05,9\n');
	for (const name of ['../site.yaml', './../site.yaml', './none.csv'])
		await expect(sample.backend.data(entry, name)).rejects.toThrow('There is no such file.');
});

test('entries are those of the branch: what the build did not have is named by its id', async () => {
	const { collections } = await sample.backend.site();
	const list = (name: string) =>
		collections.find((each) => each.name === name)?.entries.map(({ title }) => title);
	expect(list('organisations')).toEqual(['Site A']);
	expect(list('change-ideas')).toEqual(['felt']);
	expect(list('pages')).toEqual(['about/team']);
});

describe('a token', () => {
	test('that GitHub does not know is asked for again, and the save goes on', async () => {
		const opened = await openSiteA();
		sample.session.token = 'expired';
		await sample.backend.save(changed(opened, { title: 'Site B' }));
		expect(sample.session.signIns).toBe(1);
		expect(sample.github.pulls.length).toBe(1);
	});

	test('is checked before it is kept', async () => {
		await expect(checkToken(sample.site, 'wrong')).rejects.toThrow(
			'GitHub does not accept this token',
		);
		await expect(checkToken(sample.site, READING_TOKEN)).rejects.toThrow('but not change it');
		await expect(checkToken(sample.site, sample.github.token)).resolves.toBeUndefined();
	});

	test('that may only read saves nothing, and the author is told what it needs', async () => {
		const opened = await openSiteA();
		sample.session.token = READING_TOKEN;
		await expect(sample.backend.save(changed(opened, { title: 'B' }))).rejects.toThrow(
			'It needs “Contents” and “Pull requests”',
		);
	});
});

test('without a connection nothing is lost, and the next save goes on', async () => {
	const opened = await openSiteA();
	const { fetch } = globalThis;
	globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
	await expect(sample.backend.save(changed(opened, { title: 'Site B' }))).rejects.toThrow(
		'GitHub can’t be reached. What you wrote is still here',
	);
	globalThis.fetch = fetch;
	await sample.backend.save(changed(opened, { title: 'Site B' }));
	expect(sample.github.pulls.length).toBe(1);
});

test('a repository that is not the site’s is named', async () => {
	const { github, site } = sample;
	const tell = (own: Partial<typeof site>) =>
		new GitHubBackend(
			{ ...site, ...own },
			new GitHubApi(
				site,
				() => github.token,
				() => Promise.resolve(),
			),
			() => '2026-06-01',
		).site();
	await expect(tell({ folder: 'other/' })).rejects.toThrow(
		'There is no other/site.yaml in owner/name.',
	);
	await expect(tell({ branch: 'trunk' })).rejects.toThrow(
		'There is no branch trunk in owner/name.',
	);
});

test('an entry that is not there says so', async () => {
	await expect(sample.backend.entry('organisations', 'site-z')).rejects.toThrow(
		'There is no such entry.',
	);
});
