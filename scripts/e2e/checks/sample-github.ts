import { formFields } from '../../../src/editing/form/form-fields.ts';
import { byPlaceInFile } from '../../../src/editing/form/settle.ts';
import type { EntryAnswer, EntryToSave } from '../../../src/editing/saving/messages.ts';
import type { TeamSite } from '../../../src/editing/saving/team-site.ts';
import { GitHubApi } from '../../../src/features/editor/github/api.client.ts';
import { GitHubBackend } from '../../../src/features/editor/github/github-backend.client.ts';
import { KINDS } from '../../../src/kinds/index.ts';
import { COLLECTIONS } from '../../../src/schema/collection-name.ts';
import { startFakeGitHub } from './fake-github.ts';

/** A repository for tests of the editor for teams. */

const REPOSITORY = 'owner/name';
export const SITE_A = `# A ward that began early.
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

/** Starts a GitHub with the repository, and the editor’s backend for it. `close` ends it. */
export async function startSampleGitHub() {
	const github = await startFakeGitHub(REPOSITORY, {
		'content/site.yaml': 'title: A site\n',
		'content/organisations/site-a.yaml': SITE_A,
		'content/change-ideas/felt.mdx': FELT,
		'content/change-ideas/felt-noise.csv': 'date,value\n2026-01-05,9\n',
		'content/pages/about/team.mdx': '---\ntitle: Team\n---\n',
		'content/glossary/broken.yaml': 'term: [\n',
	});
	const session = { token: github.token, signIns: 0 };
	const site: TeamSite = {
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
	const backend = new GitHubBackend(
		site,
		new GitHubApi(
			site,
			() => session.token,
			async () => {
				session.signIns += 1;
				session.token = github.token;
			},
		),
		() => '2026-06-01',
	);
	return { github, site, session, backend };
}

/** What an author sends who changes these fields of an entry. */
export function changed(entry: EntryAnswer, fields: object): EntryToSave {
	const { collection, id, version, body } = entry;
	return { collection, id, version, body, fields: { ...entry.fields, ...fields }, data: [] };
}
