import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { changed, startSampleGitHub } from '../../../../scripts/e2e/checks/sample-github.ts';

// This process has no pictures to make smaller.
vi.mock('./shrink-picture.client.ts', () => ({
	shrinkPicture: async (file: File) => ({
		ending: '.png',
		bytes: new Uint8Array(await file.arrayBuffer()),
	}),
}));

let sample: Awaited<ReturnType<typeof startSampleGitHub>>;
beforeEach(async () => {
	sample = await startSampleGitHub();
});
afterEach(() => sample.github.close());

const BRANCH = 'edit/change-ideas-felt';
const openFelt = () => sample.backend.entry('change-ideas', 'felt');
const picture = async (words: string, content = words) =>
	sample.backend.picture(await openFelt(), new File([content], 'IMG_1.png'), words);
const kept = (name: string) => sample.github.text(BRANCH, `content/change-ideas/${name}`);

test('a picture has the name of its words, and is kept beside its entry once that is saved', async () => {
	expect(await picture('A bell')).toBe('./a-bell.png');
	expect([...sample.github.branches.keys()]).toEqual(['main']);
	await sample.backend.save({ ...changed(await openFelt(), {}), body: '![A bell](./a-bell.png)' });
	expect(kept('a-bell.png')).toBe('A bell');
	expect(kept('felt.mdx')).toContain('![A bell](./a-bell.png)');
	const { length } = sample.github.branches.get(BRANCH) ?? {};
	await sample.backend.save(changed(await openFelt(), {}));
	expect(sample.github.branches.get(BRANCH)?.length).toBe(length);
});

test('no picture takes the place of another, neither one that is published nor one that waits', async () => {
	sample.github.commit('main', 'content/change-ideas/a-bell.png', 'Theirs');
	expect(await picture('A bell')).toBe('./a-bell-2.png');
	expect(await picture('A bell', 'A third bell')).toBe('./a-bell-3.png');
	expect(await picture('…')).toBe('./picture.png');
	await sample.backend.save(changed(await openFelt(), { title: 'Felt' }));
	expect(['', '-2', '-3'].map((number) => kept(`a-bell${number}.png`))).toEqual([
		'Theirs',
		'A bell',
		'A third bell',
	]);
});

test('a picture waits for the next save if one fails', async () => {
	await picture('A bell');
	const { token } = sample.session;
	const { fetch } = globalThis;
	const opened = await openFelt();
	globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
	await expect(sample.backend.save(changed(opened, { title: 'A' }))).rejects.toThrow();
	globalThis.fetch = fetch;
	expect(sample.session.token).toBe(token);
	await sample.backend.save(changed(opened, { title: 'A' }));
	expect(kept('a-bell.png')).toBe('A bell');
});

test('an entry that was never saved has no place for a picture', async () => {
	const blank = await sample.backend.entry('change-ideas', '');
	const gone = { ...(await openFelt()), id: 'gone' };
	for (const entry of [blank, gone])
		await expect(sample.backend.picture(entry, new File([''], 'a.png'), 'A')).rejects.toThrow(
			'Save the entry first: a picture is kept beside its file.',
		);
});
