import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
	type FakeGitHub,
	READING_TOKEN,
	startFakeGitHub,
} from '../../../../scripts/e2e/checks/fake-github.ts';
import { formFields } from '../../../editing/form/form-fields.ts';
import { byPlaceInFile } from '../../../editing/form/settle.ts';
import type { EntryAnswer, EntryToSave } from '../../../editing/saving/messages.ts';
import type { TeamSite } from '../../../editing/saving/team-site.ts';
import { KINDS } from '../../../kinds/index.ts';
import { COLLECTIONS } from '../../../schema/collection-name.ts';
import { RefusedError } from '../backend.client.ts';
import { GitHubApi } from './api.client.ts';
import { checkToken } from './check-token.client.ts';
import { GitHubBackend } from './github-backend.client.ts';

const REPOSITORY = 'owner/name';
const SITE_A = `# A ward that began early.
title: Site A
summary: >-
  A ward
  of twenty beds.
kind: ward   # as the trust calls it
sources: []
`;
const FELT = `---
title: Felt on doors
summary: Doors close softly.
measures:
  - id: noise
    title: Noise
    data: ./felt-noise.csv
---

Felt keeps doors quiet.
`;

let github: FakeGitHub;
let site: TeamSite;
let backend: GitHubBackend;
let token: string;
let signIns: number;
beforeEach(async () => {
	github = await startFakeGitHub(REPOSITORY, {
		'content/site.yaml': 'title: A site\n',
		'content/organisations/site-a.yaml': SITE_A,
		'content/change-ideas/felt.mdx': FELT,
		'content/change-ideas/felt-noise.csv': 'date,value\n2026-01-05,9\n',
		'content/pages/about/team.mdx': '---\ntitle: Team\n---\n',
		'content/glossary/broken.yaml': 'term: [\n',
	});
	token = github.token;
	signIns = 0;
	site = {
		title: 'A site',
		base: '/sub/',
		repository: REPOSITORY,
		branch: 'main',
		api: github.api,
		folder: 'content/',
		collections: COLLECTIONS.map((name) => ({
			name,
			noun: KINDS[name].noun,
			plural: KINDS[name].plural,
			place: KINDS[name].place,
			about: KINDS[name].about,
			titleKey: KINDS[name].title,
			endings: KINDS[name].endings,
			hasBody: !KINDS[name].endings.includes('.yaml'),
			form: formFields(name).toSorted(byPlaceInFile),
			blank: { draft: true, reviewed: '2020-01-01' },
			entries:
				name === 'organisations'
					? [{ id: 'site-a', title: 'Site A', address: '/organisations/site-a/' }]
					: [],
		})),
	};
	backend = new GitHubBackend(
		site,
		new GitHubApi(
			site,
			() => token,
			async () => {
				signIns += 1;
				token = github.token;
			},
		),
		() => '2026-06-01',
	);
});
afterEach(() => github.close());

function changed(entry: EntryAnswer, fields: object): EntryToSave {
	const { collection, id, version, body } = entry;
	return { collection, id, version, body, fields: { ...entry.fields, ...fields }, data: [] };
}

const openSiteA = () => backend.entry('organisations', 'site-a');
const BRANCH = 'edit/organisations-site-a';

test('one changed word is one changed line, on a branch and in a pull request of its own', async () => {
	const saved = await backend.save(changed(await openSiteA(), { title: 'Site A, renamed' }));
	expect(github.text(BRANCH, 'content/organisations/site-a.yaml')).toBe(
		SITE_A.replace('title: Site A', 'title: Site A, renamed'),
	);
	expect(github.text('main', 'content/organisations/site-a.yaml')).toBe(SITE_A);
	expect(github.branches.get(BRANCH)?.length).toBe(1);
	expect(github.pulls).toMatchObject([
		{ title: 'Change the organisation “Site A, renamed”', head: BRANCH, base: 'main' },
	]);
	expect(saved).toMatchObject({
		fields: { title: 'Site A, renamed' },
		proposal: { number: 1, address: 'https://github.example/owner/name/pull/1' },
	});
});

test('a second save goes into the same pull request, and one without a change writes nothing', async () => {
	const once = await backend.save(changed(await openSiteA(), { title: 'Site B' }));
	const twice = await backend.save(changed(once, { title: 'Site C' }));
	await backend.save(changed(twice, {}));
	expect(github.pulls.length).toBe(1);
	expect(github.branches.get(BRANCH)?.length).toBe(2);
	expect((await openSiteA()).fields.title).toBe('Site C');
});

test('opening and saving without a change proposes nothing', async () => {
	await backend.save(changed(await openSiteA(), {}));
	expect([...github.branches.keys()]).toEqual(['main']);
	expect(github.pulls).toEqual([]);
});

test('a change after a closed request has a branch of its own', async () => {
	await backend.save(changed(await openSiteA(), { title: 'Site B' }));
	for (const pull of github.pulls) pull.state = 'closed';
	await backend.save(changed(await openSiteA(), { title: 'Site C' }));
	expect(github.pulls.map(({ head }) => head)).toEqual([BRANCH, `${BRANCH}--2`]);
	expect(github.text(`${BRANCH}--2`, 'content/organisations/site-a.yaml')).toContain('Site C');
});

test('a request that could not be opened is opened with the next save', async () => {
	const opened = await openSiteA();
	await backend.save(changed(opened, { title: 'Site B' }));
	github.pulls.length = 0;
	await backend.save(changed(await openSiteA(), {}));
	expect(github.pulls.map(({ head }) => head)).toEqual([BRANCH]);
});

test('a file that changed since it was opened is shown, and nothing is written', async () => {
	const opened = await openSiteA();
	github.commit('main', 'content/organisations/site-a.yaml', 'title: Theirs\n');
	const refused = await backend.save(changed(opened, { title: 'Mine' })).catch((error) => error);
	expect(refused).toBeInstanceOf(RefusedError);
	expect(refused.refusal).toMatchObject({
		refused: 'The file was changed elsewhere since you opened it.',
		current: { fields: { title: 'Theirs' } },
	});
	expect([...github.branches.keys()]).toEqual(['main']);
});

test('two saves at the same moment: the second is refused', async () => {
	const once = await backend.save(changed(await openSiteA(), { title: 'Site B' }));
	const results = await Promise.allSettled(
		['One', 'Two'].map((title) => backend.save(changed(once, { title }))),
	);
	expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
	expect(github.branches.get(BRANCH)?.length).toBe(2);
});

test('a new entry is a new file, with data beside it', async () => {
	const blank = await backend.entry('change-ideas', '');
	expect(blank.fields).toEqual({ draft: true, reviewed: '2026-06-01' });
	const measures = [{ title: 'Wakings', unit: 'count' }];
	const saved = await backend.save({
		...changed(blank, { title: 'Soft slippers', measures }),
		body: 'Soles of felt.',
		data: [{ measure: 0, csv: 'date,value\n2026-01-05,3\n' }],
	});
	expect(saved.id).toBe('soft-slippers');
	const branch = 'edit/change-ideas-soft-slippers';
	expect(github.text(branch, 'content/change-ideas/soft-slippers.mdx')).toContain(
		'title: Soft slippers\n',
	);
	expect(github.text(branch, 'content/change-ideas/soft-slippers-wakings.csv')).toBe(
		'date,value\n2026-01-05,3\n',
	);
	expect(github.pulls).toMatchObject([{ title: 'Add the change idea “Soft slippers”' }]);
	const again = changed(await backend.entry('change-ideas', ''), { title: 'Soft slippers' });
	await expect(backend.save(again)).rejects.toThrow('Another proposal has the address');
});

test('a title that is taken is refused', async () => {
	const blank = await backend.entry('organisations', '');
	await expect(backend.save(changed(blank, { title: 'Site A' }))).rejects.toThrow(
		'The address `site-a` belongs to another organisation',
	);
});

test('data are read from beside the entry, and nothing else is', async () => {
	const entry = await backend.entry('change-ideas', 'felt');
	expect(await backend.data(entry, './felt-noise.csv')).toBe('date,value\n2026-01-05,9\n');
	for (const name of ['../site.yaml', './../site.yaml', './none.csv'])
		await expect(backend.data(entry, name)).rejects.toThrow('There is no such file.');
});

test('the branch of an entry in a folder is not in a folder of branches', async () => {
	await backend.save(changed(await backend.entry('pages', 'about/team'), { title: 'The team' }));
	expect([...github.branches.keys()]).toEqual(['main', 'edit/pages-about--team']);
});

test('a file that can’t be read is corrected as text', async () => {
	const broken = await backend.entry('glossary', 'broken');
	expect(broken.text).toBe('term: [\n');
	const { collection, id, version } = broken;
	const saved = await backend.saveText({ collection, id, version, text: 'term: A word\n' });
	expect(saved.fields).toEqual({ term: 'A word' });
});

test('entries are those of the branch: what the build did not have is named by its id', async () => {
	const { collections } = await backend.site();
	const list = (name: string) =>
		collections.find((each) => each.name === name)?.entries.map(({ title }) => title);
	expect(list('organisations')).toEqual(['Site A']);
	expect(list('change-ideas')).toEqual(['felt']);
	expect(list('pages')).toEqual(['about/team']);
});

describe('a token', () => {
	test('that GitHub does not know is asked for again, and the save goes on', async () => {
		const opened = await openSiteA();
		token = 'expired';
		await backend.save(changed(opened, { title: 'Site B' }));
		expect(signIns).toBe(1);
		expect(github.pulls.length).toBe(1);
	});

	test('is checked before it is kept', async () => {
		await expect(checkToken(site, 'wrong')).rejects.toThrow('GitHub does not accept this token');
		await expect(checkToken(site, READING_TOKEN)).rejects.toThrow('but not change it');
		await expect(checkToken(site, github.token)).resolves.toBeUndefined();
	});

	test('that may only read saves nothing, and the author is told what it needs', async () => {
		const opened = await openSiteA();
		token = READING_TOKEN;
		await expect(backend.save(changed(opened, { title: 'B' }))).rejects.toThrow(
			'It needs “Contents” and “Pull requests”',
		);
	});
});

test('without a connection nothing is lost, and the next save goes on', async () => {
	const opened = await openSiteA();
	const { fetch } = globalThis;
	globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
	await expect(backend.save(changed(opened, { title: 'Site B' }))).rejects.toThrow(
		'GitHub can’t be reached. What you wrote is still here',
	);
	globalThis.fetch = fetch;
	await backend.save(changed(opened, { title: 'Site B' }));
	expect(github.pulls.length).toBe(1);
});
