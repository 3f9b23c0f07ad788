import { afterEach, beforeEach, expect, test } from 'vitest';
import {
	changed,
	SITE_A,
	startSampleGitHub,
} from '../../../../scripts/e2e/checks/sample-github.ts';
import { RefusedError } from '../backend.client.ts';

let sample: Awaited<ReturnType<typeof startSampleGitHub>>;
beforeEach(async () => {
	sample = await startSampleGitHub();
});
afterEach(() => sample.github.close());

const openSiteA = () => sample.backend.entry('organisations', 'site-a');
const BRANCH = 'edit/organisations-site-a';

test('one changed word is one changed line, on a branch and in a pull request of its own', async () => {
	const saved = await sample.backend.save(changed(await openSiteA(), { title: 'Site A, renamed' }));
	expect(sample.github.text(BRANCH, 'content/organisations/site-a.yaml')).toBe(
		SITE_A.replace('title: Site A', 'title: Site A, renamed'),
	);
	expect(sample.github.text('main', 'content/organisations/site-a.yaml')).toBe(SITE_A);
	expect(sample.github.branches.get(BRANCH)?.length).toBe(1);
	expect(sample.github.pulls).toMatchObject([
		{ title: 'Change the organisation “Site A, renamed”', head: BRANCH, base: 'main' },
	]);
	expect(saved).toMatchObject({
		fields: { title: 'Site A, renamed' },
		proposal: { number: 1, address: 'https://github.example/owner/name/pull/1' },
	});
});

test('a second save goes into the same pull request, and one without a change writes nothing', async () => {
	const once = await sample.backend.save(changed(await openSiteA(), { title: 'Site B' }));
	const twice = await sample.backend.save(changed(once, { title: 'Site C' }));
	await sample.backend.save(changed(twice, {}));
	expect(sample.github.pulls.length).toBe(1);
	expect(sample.github.branches.get(BRANCH)?.length).toBe(2);
	expect((await openSiteA()).fields.title).toBe('Site C');
});

test('opening and saving without a change proposes nothing', async () => {
	await sample.backend.save(changed(await openSiteA(), {}));
	expect([...sample.github.branches.keys()]).toEqual(['main']);
	expect(sample.github.pulls).toEqual([]);
});

test('a change after a closed request has a branch of its own', async () => {
	await sample.backend.save(changed(await openSiteA(), { title: 'Site B' }));
	for (const pull of sample.github.pulls) pull.state = 'closed';
	await sample.backend.save(changed(await openSiteA(), { title: 'Site C' }));
	expect(sample.github.pulls.map(({ head }) => head)).toEqual([BRANCH, `${BRANCH}--2`]);
	expect(sample.github.text(`${BRANCH}--2`, 'content/organisations/site-a.yaml')).toContain(
		'Site C',
	);
});

test('a request that could not be opened is opened with the next save', async () => {
	const opened = await openSiteA();
	await sample.backend.save(changed(opened, { title: 'Site B' }));
	sample.github.pulls.length = 0;
	await sample.backend.save(changed(await openSiteA(), {}));
	expect(sample.github.pulls.map(({ head }) => head)).toEqual([BRANCH]);
});

test('a file that changed since it was opened is shown, and nothing is written', async () => {
	const opened = await openSiteA();
	sample.github.commit('main', 'content/organisations/site-a.yaml', 'title: Theirs\n');
	const refused = await sample.backend
		.save(changed(opened, { title: 'Mine' }))
		.catch((error) => error);
	expect(refused).toBeInstanceOf(RefusedError);
	expect(refused.refusal).toMatchObject({
		refused: 'The file was changed elsewhere since you opened it.',
		current: { fields: { title: 'Theirs' } },
	});
	expect([...sample.github.branches.keys()]).toEqual(['main']);
});

test('two saves at the same moment: the second is refused', async () => {
	const once = await sample.backend.save(changed(await openSiteA(), { title: 'Site B' }));
	const results = await Promise.allSettled(
		['One', 'Two'].map((title) => sample.backend.save(changed(once, { title }))),
	);
	expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
	expect(sample.github.branches.get(BRANCH)?.length).toBe(2);
});

test('a new entry is a new file, with data beside it', async () => {
	const blank = await sample.backend.entry('change-ideas', '');
	expect(blank.fields).toEqual({ draft: true, reviewed: '2026-06-01' });
	const measures = [{ title: 'Wakings', unit: 'count' }];
	const saved = await sample.backend.save({
		...changed(blank, { title: 'Soft slippers', measures }),
		body: 'Soles of felt.',
		data: [{ measure: 0, csv: 'date,value\n2026-01-05,3\n' }],
	});
	expect(saved.id).toBe('soft-slippers');
	const branch = 'edit/change-ideas-soft-slippers';
	expect(sample.github.text(branch, 'content/change-ideas/soft-slippers.mdx')).toContain(
		'title: Soft slippers\n',
	);
	expect(sample.github.text(branch, 'content/change-ideas/soft-slippers-wakings.csv')).toBe(
		'date,value\n2026-01-05,3\n',
	);
	expect(sample.github.pulls).toMatchObject([{ title: 'Add the change idea “Soft slippers”' }]);
	const again = changed(await sample.backend.entry('change-ideas', ''), { title: 'Soft slippers' });
	await expect(sample.backend.save(again)).rejects.toThrow('Another proposal has the address');
});

test('a title that is taken is refused', async () => {
	const blank = await sample.backend.entry('organisations', '');
	await expect(sample.backend.save(changed(blank, { title: 'Site A' }))).rejects.toThrow(
		'The address `site-a` belongs to another organisation',
	);
});

test('the branch of an entry in a folder is not in a folder of branches', async () => {
	await sample.backend.save(
		changed(await sample.backend.entry('pages', 'about/team'), { title: 'The team' }),
	);
	expect([...sample.github.branches.keys()]).toEqual(['main', 'edit/pages-about--team']);
});

test('a file that can’t be read is corrected as text', async () => {
	const broken = await sample.backend.entry('glossary', 'broken');
	expect(broken.text).toBe('term: [\n');
	const { collection, id, version } = broken;
	const saved = await sample.backend.saveText({ collection, id, version, text: 'term: A word\n' });
	expect(saved.fields).toEqual({ term: 'A word' });
});

test('an entry that is data alone has no text, whatever is sent with it', async () => {
	const saved = { ...changed(await openSiteA(), { title: 'Site B' }), body: 'A text.' };
	await sample.backend.save(saved);
	const blank = await sample.backend.entry('organisations', '');
	await sample.backend.save({ ...changed(blank, { title: 'Site C' }), body: 'A text.' });
	for (const [branch, id] of [
		[BRANCH, 'site-a'],
		['edit/organisations-site-c', 'site-c'],
	])
		expect(sample.github.text(branch ?? '', `content/organisations/${id}.yaml`)).not.toMatch(
			/---|A text/,
		);
});

test('a file that became one that can’t be read is left alone, and says so', async () => {
	const path = 'content/organisations/site-a.yaml';
	sample.github.commit('main', path, 'title: [\n');
	const { version } = await openSiteA();
	const saved = { ...changed({ ...(await openSiteA()), version }, { title: 'Site B' }) };
	await expect(sample.backend.save(saved)).rejects.toThrow('correct its text first');
	expect([...sample.github.branches.keys()]).toEqual(['main']);
});

test('a file that is gone is not written again', async () => {
	const opened = await openSiteA();
	await expect(sample.backend.save({ ...changed(opened, {}), id: 'site-z' })).rejects.toThrow(
		'The file of this entry is gone: copy what you need, and reload.',
	);
});
