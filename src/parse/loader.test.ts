import { EventEmitter } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CollectionName } from '../schema/collection-name.ts';
import { contentFolder } from '../validator/run/check.ts';
import { showDrafts } from './drafts.ts';
import { collectionLoader } from './loader.ts';
import { refreshLibrary } from './open.ts';
import { shownEntries } from './shown-entries.ts';

const voice = (basis: string) =>
	`---\ntitle: A voice\nsummary: A voice.\nrole: Patient\nattribution: role-only\nprogramme: mha\nsaid: It helped.\nconsent: {basis: ${basis}}\nsources: [a]\nreviewed: 2025-01-31\n---\n`;
const page = (title: string, more = '') =>
	`---\ntitle: ${title}\nsummary: A page.\n${more}---\n\nHello.\n`;

let root: string;
beforeEach(() => {
	root = contentFolder({
		'voices/kept.mdx': voice('written'),
		'voices/gone.mdx': voice('withdrawn'),
		'pages/about.mdx': page('About'),
		'pages/draft.mdx': page('Draft', 'draft: true\n'),
		'pages/wrong.mdx': page('Wrong', 'level: 5\n'),
	});
	vi.stubEnv('CONTENT_DIR', root);
});
afterEach(() => {
	vi.unstubAllEnvs();
	rmSync(root, { recursive: true });
});

/** Loads a collection as the development server does. Returns what pages then show, and a function that changes a file. */
async function load(collection: CollectionName) {
	const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
	const store = { clear: () => undefined };
	await collectionLoader(collection).load({ store, watcher } as unknown as LoaderContext);
	const shown = () =>
		shownEntries(collection).map(({ id, data }) => [id, 'title' in data ? data.title : undefined]);
	const ids = () => shownEntries(collection).map(({ id }) => id);
	const write = (file: string, text: string | undefined) => {
		if (text === undefined) rmSync(join(root, file));
		else writeFileSync(join(root, file), text);
		refreshLibrary();
	};
	return { shown, ids, write };
}

test('what nobody has loaded is shown as it is', () => {
	expect(shownEntries('pages').map(({ data }) => data.title)).toEqual(['About']);
});

test('drafts, withdrawn voices and entries with a mistake are not shown', async () => {
	expect((await load('pages')).ids()).toEqual(['about']);
	expect((await load('voices')).ids()).toEqual(['kept']);
});

test('a voice that is withdrawn goes, even with a mistake in its file', async () => {
	const { ids, write } = await load('voices');
	expect(ids()).toEqual(['kept']);
	write('voices/kept.mdx', voice('withdrawn').replace('title: ', 'title: a: b: '));
	expect(ids()).toEqual([]);
});

test('the development server shows drafts, but no withdrawn voice', async () => {
	showDrafts();
	expect((await load('pages')).ids()).toEqual(['about', 'draft']);
	expect((await load('voices')).ids()).toEqual(['kept']);
});

test('in the development server a page with a mistake stays as it was, and a deleted one goes', async () => {
	showDrafts();
	const { shown, write } = await load('pages');
	write('pages/about.mdx', page('New', 'level: 5\n'));
	write('pages/draft.mdx', undefined);
	expect(shown()).toEqual([['about', 'About']]);
	write('pages/about.mdx', page('a: b'));
	write('pages/about.mdx', page('New'));
	expect(shown()).toEqual([['about', 'New']]);
});

test('in the development server, too, a mistake does not bring back a voice that is withdrawn', async () => {
	showDrafts();
	const { ids, write } = await load('voices');
	expect(ids()).toEqual(['kept']);
	write('voices/kept.mdx', voice('withdrawn').replace('title: ', 'title: a: b: '));
	expect(ids()).toEqual([]);
});
