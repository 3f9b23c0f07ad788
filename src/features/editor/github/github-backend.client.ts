import { mergeEntry, writeEntry } from '../../../editing/merge/merge-entry.ts';
import { blankAnswer } from '../../../editing/saving/blank-answer.ts';
import { readEntryText } from '../../../editing/saving/entry-text.ts';
import type {
	EntryAnswer,
	EntryToSave,
	SiteAnswer,
	TextToSave,
} from '../../../editing/saving/messages.ts';
import { newEntryId } from '../../../editing/saving/new-entry-id.ts';
import { savedEntry } from '../../../editing/saving/saved-entry.ts';
import {
	gitHubPages,
	type TeamCollection,
	type TeamSite,
} from '../../../editing/saving/team-site.ts';
import { idFromTitle } from '../../../editing/values/id-from-title.ts';
import type { CollectionName } from '../../../schema/collection-name.ts';
import { type Backend, RefusedError } from '../backend.client.ts';
import { type GitHubApi, GitHubError } from './api.client.ts';
import {
	commitFiles,
	type FileToCommit,
	readBlob,
	readBranch,
	type Snapshot,
} from './branch.client.ts';
import { findProposal, openPullRequest, type Proposal } from './proposal.client.ts';
import { proposalWords } from './proposal-words.ts';
import { shrinkPicture } from './shrink-picture.client.ts';

/** An entry as its branch has it, or as the published branch has it while it has none. */
interface Found {
	proposal: Proposal;
	snapshot: Snapshot;
	/** Its file in the repository; `undefined` if there is none. */
	path: string | undefined;
}

/** Content that is kept on GitHub: each entry that is edited has a branch, and a pull request in which others review it. */
export class GitHubBackend implements Backend {
	readonly #site: TeamSite;
	readonly #api: GitHubApi;
	readonly #today: () => string;
	/** Pictures that are committed with the next save, by the file of their entry. */
	readonly #pictures = new Map<string, FileToCommit[]>();
	signOut?: () => void;

	/** @param today returns YYYY-MM-DD */
	constructor(site: TeamSite, api: GitHubApi, today: () => string) {
		this.#site = site;
		this.#api = api;
		this.#today = today;
	}

	async site(): Promise<SiteAnswer> {
		const { title, base, repository, api, folder } = this.#site;
		const { files } = await this.#published();
		if (!files.has(`${folder}site.yaml`))
			throw new GitHubError(404, `There is no ${folder}site.yaml in ${repository}.`);
		return {
			title,
			base,
			review: { repository, address: `${gitHubPages(api)}/${repository}/pulls` },
			collections: this.#site.collections.map((collection) => ({
				...collection,
				entries: this.#entriesIn(collection, files),
			})),
		};
	}

	async entry(collection: CollectionName, id: string): Promise<EntryAnswer> {
		if (id !== '') return this.#answer(collection, id, await this.#find(collection, id));
		const fields = { ...this.#collection(collection).blank };
		if ('reviewed' in fields) fields.reviewed = this.#today();
		return blankAnswer(collection, fields);
	}

	async save(saved: EntryToSave): Promise<EntryAnswer> {
		return saved.id === '' ? this.#saveNew(saved) : this.#saveExisting(saved);
	}

	async saveText({ collection, id, version, text }: TextToSave): Promise<EntryAnswer> {
		const found = await this.#unchanged(collection, id, version);
		const file = { path: found.path, bytes: new TextEncoder().encode(text) };
		return this.#commit(collection, id, found, [file], { isNew: false, fields: {} });
	}

	fix(): Promise<EntryAnswer> {
		return Promise.reject(new Error('The check of the pull request fixes this.'));
	}

	async data({ collection, id }: EntryAnswer, name: string): Promise<string> {
		const { snapshot, path } = await this.#find(collection, id);
		const beside = path && /^\.\/([\w.-]+\.csv)$/.exec(name)?.[1];
		const hash = beside && snapshot.files.get(`${folderOf(path)}${beside}`);
		if (!hash) throw new GitHubError(404, 'There is no such file.');
		return new TextDecoder().decode(await readBlob(this.#api, hash));
	}

	async picture({ collection, id }: EntryAnswer, file: File, name: string): Promise<string> {
		const { snapshot, path } =
			id === '' ? { snapshot: undefined, path: undefined } : await this.#find(collection, id);
		if (!snapshot || path === undefined)
			throw new Error('Save the entry first: a picture is kept beside its file.');
		const { ending, bytes } = await shrinkPicture(file);
		const kept = this.#pictures.get(path) ?? [];
		const stem = idFromTitle(name) || 'picture';
		const isTaken = (each: string) =>
			snapshot.files.has(each) || kept.some((picture) => picture.path === each);
		let own = `${stem}${ending}`;
		for (let number = 2; isTaken(folderOf(path) + own); number += 1)
			own = `${stem}-${number}${ending}`;
		this.#pictures.set(path, [...kept, { path: folderOf(path) + own, bytes }]);
		return `./${own}`;
	}

	async #saveExisting(saved: EntryToSave): Promise<EntryAnswer> {
		const { collection, id, version, body } = saved;
		const found = await this.#unchanged(collection, id, version);
		const { path, snapshot } = found;
		const bytes = await readBlob(this.#api, snapshot.files.get(path) ?? '');
		const text = readEntryText(bytes, path.endsWith('.yaml'));
		const { fields, files: data } = savedEntry(saved, id, {
			form: this.#collection(collection).form,
			was: 'fields' in text ? text.fields : {},
			today: this.#today(),
		});
		const merged = mergeEntry(bytes, { fields, body: path.endsWith('.yaml') ? undefined : body });
		if (!merged) throw new Error('The file can’t be read as an entry: correct its text first.');
		const files = [
			...(merged === bytes ? [] : [{ path, bytes: merged }]),
			...data.map((file) => ({ path: folderOf(path) + file.name, bytes: file.bytes })),
			...(this.#pictures.get(path) ?? []),
		];
		const answer = await this.#commit(collection, id, found, files, { isNew: false, fields });
		this.#pictures.delete(path);
		return answer;
	}

	async #saveNew(saved: EntryToSave): Promise<EntryAnswer> {
		const { collection, body } = saved;
		const published = await this.#published();
		const { form, noun, titleKey, endings } = this.#collection(collection);
		const made = newEntryId(saved.fields[titleKey], noun, {
			isTaken: (id) => this.#path(collection, id, published) !== undefined,
			// The check of the pull request knows the addresses of the site itself.
			ownerOf: () => undefined,
		});
		if ('refused' in made) throw new RefusedError(made);
		const { id } = made;
		const found = await this.#find(collection, id);
		if (found.path !== undefined)
			throw new RefusedError({
				refused: `Another proposal has the address \`${id}\`: choose another title.`,
			});
		const { fields, files } = savedEntry(saved, id, { form, was: {}, today: this.#today() });
		const [ending = ''] = endings;
		const top = `${this.#site.folder}${collection}/`;
		const text = writeEntry({ fields, body: ending === '.yaml' ? undefined : body });
		const own = { path: `${top}${id}${ending}`, bytes: new TextEncoder().encode(text) };
		const all = [own, ...files.map(({ name, bytes }) => ({ path: top + name, bytes }))];
		return this.#commit(collection, id, found, all, { isNew: true, fields });
	}

	/** Finds an entry whose file is as it was when its form was opened. */
	async #unchanged(
		collection: CollectionName,
		id: string,
		version: string,
	): Promise<Found & { path: string }> {
		const { path, ...found } = await this.#find(collection, id);
		if (path === undefined)
			throw new RefusedError({
				refused: 'The file of this entry is gone: copy what you need, and reload.',
			});
		if (found.snapshot.files.get(path) === version) return { ...found, path };
		throw new RefusedError({
			refused: 'The file was changed elsewhere since you opened it.',
			current: await this.#answer(collection, id, { ...found, path }),
		});
	}

	async #commit(
		collection: CollectionName,
		id: string,
		found: Found,
		files: readonly FileToCommit[],
		change: { isNew: boolean; fields: EntryToSave['fields'] },
	): Promise<EntryAnswer> {
		const { branch, snapshot } = found.proposal;
		const { noun, titleKey } = this.#collection(collection);
		const title = String(change.fields[titleKey] ?? id);
		const words = proposalWords({ noun, title, isNew: change.isNew, siteTitle: this.#site.title });
		if (files.length > 0)
			try {
				const on = { branch, isNew: !snapshot, on: found.snapshot, message: words.title };
				await commitFiles(this.#api, on, files);
			} catch (error) {
				if (error instanceof GitHubError && (error.status === 409 || error.status === 422))
					throw new GitHubError(
						error.status,
						'Somebody saved at the same moment. What you wrote is still here: save again.',
					);
				throw error;
			}
		const isProposed = files.length > 0 || snapshot !== undefined;
		if (isProposed && !found.proposal.pull)
			await openPullRequest(this.#api, { ...words, head: branch, base: this.#site.branch });
		return this.#answer(collection, id, await this.#find(collection, id));
	}

	async #find(collection: CollectionName, id: string): Promise<Found> {
		const proposal = await findProposal(this.#api, this.#site.repository, { collection, id });
		const snapshot = proposal.snapshot ?? (await this.#published());
		return { proposal, snapshot, path: this.#path(collection, id, snapshot) };
	}

	async #published(): Promise<Snapshot> {
		const { branch, repository } = this.#site;
		const snapshot = await readBranch(this.#api, branch);
		if (snapshot) return snapshot;
		throw new GitHubError(404, `There is no branch ${branch} in ${repository}.`);
	}

	async #answer(
		collection: CollectionName,
		id: string,
		{ proposal, snapshot, path }: Found,
	): Promise<EntryAnswer> {
		const hash = path && snapshot.files.get(path);
		if (!hash) throw new GitHubError(404, 'There is no such entry.');
		const read = readEntryText(await readBlob(this.#api, hash), path.endsWith('.yaml'));
		const { entries } = this.#collection(collection);
		const address = entries.find((entry) => entry.id === id)?.address;
		const { pull } = proposal;
		const answer = {
			collection,
			id,
			file: path,
			version: hash,
			address,
			...(pull && { proposal: { number: pull.number, address: pull.html_url } }),
		};
		if ('fields' in read) return { ...answer, ...read, findings: [] };
		const { problem: message, line } = read;
		const finding = { rule: 'schema/invalid-yaml', message, line, column: 1, path: [] };
		return {
			...answer,
			fields: {},
			body: '',
			text: read.text,
			findings: [{ ...finding, severity: 'error', isFixable: false, isGap: false }],
		};
	}

	#collection(name: CollectionName): TeamCollection {
		const found = this.#site.collections.find((collection) => collection.name === name);
		if (!found) throw new GitHubError(404, 'There is no such collection.');
		return found;
	}

	#path(collection: CollectionName, id: string, { files }: Snapshot): string | undefined {
		return this.#collection(collection)
			.endings.map((ending) => `${this.#site.folder}${collection}/${id}${ending}`)
			.find((path) => files.has(path));
	}

	/** Returns the entries of a collection in the repository. What the build did not have is named by its id. */
	#entriesIn({ name, entries, endings }: TeamCollection, files: Snapshot['files']) {
		const top = `${this.#site.folder}${name}/`;
		const titles = new Map(entries.map(({ id, title }) => [id, title]));
		const ids = [...files.keys()].flatMap((path) => {
			const ending = endings.find((each) => path.endsWith(each));
			return ending && path.startsWith(top) ? [path.slice(top.length, -ending.length)] : [];
		});
		const known = entries.map(({ id }) => id).filter((id) => ids.includes(id));
		return [...known, ...ids.filter((id) => !titles.has(id))].map((id) => ({
			id,
			title: titles.get(id) ?? id,
			isDraft: !titles.has(id),
			errors: 0,
			warnings: 0,
		}));
	}
}

function folderOf(path: string): string {
	return path.slice(0, path.lastIndexOf('/') + 1);
}
