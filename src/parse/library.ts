import { statSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { schemas } from '../kinds/index.ts';
import { COLLECTIONS, type CollectionName } from '../schema/collection-name.ts';
import { rawFields, rawList } from '../schema/raw.ts';
import { type SiteFile, siteFileSchema } from '../schema/site-file.ts';
import {
	type Document,
	type Entry,
	toEntry,
	unreadableDocument,
	validateDocument,
} from './entry.ts';
import { type ContentFile, listFiles, SITE_FILE } from './files.ts';
import type { Finding } from './finding.ts';
import { resetSandbox } from './markdown/sandboxed-parse.ts';
import { BUILT_IN_VOCABULARIES, type SiteVocabularies } from './messages/validate-data.ts';
import { type ParseCache, parsedFile } from './parsed-file.ts';
import { fileExtension } from './published/file-types.ts';
import { type DataFile, readAssets } from './read-assets.ts';
import { START } from './text/place.ts';

/**
 * A content root, read once. A problem of a file is a finding and does not affect the rest of the content. The pages
 * and the validator both use this, so they can’t disagree.
 */
export interface Library {
	root: string;
	/** `site.yaml`; its `data` is `undefined` if it is missing or invalid. */
	site: Document<keyof SiteFile & string> & { data: SiteFile | undefined };
	/** The entries of a collection sorted by id, valid or not. */
	entries<C extends CollectionName>(collection: C): readonly Entry<C>[];
	/** All entries, collection by collection. */
	all(): readonly Entry[];
	entry<C extends CollectionName>(collection: C, id: string): Entry<C> | undefined;
	/** Entries with the same id as an earlier file. They are in none of the lists. */
	duplicates: readonly Entry[];
	/** Returns every collection that has a file with this id, even if the file can’t be read. */
	collectionsWith(id: string): readonly CollectionName[];
	/** CSV files by path. */
	data: ReadonlyMap<string, DataFile>;
	/** Paths of pictures, downloads and other files that are not entries. */
	assets: ReadonlySet<string>;
	/** Paths of files that must not be published, and of links that must not be followed. Each has a finding. */
	refused: ReadonlySet<string>;
	/** Texts among the assets, except CSV files, by path. */
	texts: ReadonlyMap<string, string>;
	/** The vocabularies that a site may add to, with this site’s additions. */
	vocabularies: SiteVocabularies;
	/**
	 * The problems of the files themselves: reading, YAML, shape. Those of bodies and inline fields are found when these
	 * are parsed.
	 */
	findings: readonly Finding[];
	/** The files that were read: entries, `site.yaml` and CSV files. */
	files: readonly string[];
}

/**
 * Reads a content root.
 * @param collections those that are read: by default all
 * @throws only if `root` itself is not a folder
 */
export function readLibrary(
	root: string,
	cache: ParseCache = new Map(),
	collections: readonly CollectionName[] = COLLECTIONS,
): Library {
	const folder = resolve(root);
	if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
		throw new Error(`No such folder: ${root}`);
	resetSandbox();
	const findings: Finding[] = [];
	const found = listFiles(folder).filter(
		(each) => !('collection' in each) || collections.includes(each.collection),
	);
	const site = readSite(folder, found, cache, findings);
	const vocabularies = siteVocabularies(site.data ?? site.raw);
	const byCollection = new Map<CollectionName, Map<string, Entry>>(
		COLLECTIONS.map((name) => [name, new Map()]),
	);
	const byId = new Map<string, Set<CollectionName>>();
	const duplicates: Entry[] = [];
	const unopened = new Set<string>();
	const assets = new Set<string>();
	const files: string[] = found.some(({ kind }) => kind === 'site') ? [SITE_FILE] : [];
	for (const each of found) {
		if (each.kind === 'site') continue;
		if (each.kind === 'misplaced') {
			const { rule, file, message, hint } = each;
			if (rule === 'file/unsafe') unopened.add(file);
			findings.push({ rule, file, place: START, message, hint });
			continue;
		}
		if (each.kind === 'asset') {
			assets.add(each.file);
			if (fileExtension(each.file) === '.csv') files.push(each.file);
			continue;
		}
		const { collection, id, file } = each;
		files.push(file);
		byId.set(id, new Set(byId.get(id)).add(collection));
		const parsed = parsedFile(folder, file, schemas[collection], cache);
		if ('unreadable' in parsed) {
			findings.push(parsed.unreadable);
			continue;
		}
		const { entry, findings: own } = toEntry(collection, id, parsed, vocabularies);
		for (const finding of own) findings.push(finding);
		const entries = byCollection.get(collection) as Map<string, Entry>;
		const first = entries.get(id);
		if (first) {
			findings.push({
				rule: 'schema/invalid-id',
				file,
				place: START,
				message: `Unexpected second entry with the id \`${id}\`: \`${first.file}\` has it too`,
				hint: 'Rename one of the two files.',
				related: [{ file: first.file, line: 1, message: 'The first entry with this id.' }],
			});
			duplicates.push(entry);
			continue;
		}
		entries.set(id, entry);
	}
	const ideas = [...(byCollection.get('change-ideas')?.values() ?? [])];
	const measured = new Set(ideas.flatMap(dataNamedBy));
	const { refused, texts, data, findings: unsafe } = readAssets(folder, [...assets], measured);
	for (const finding of unsafe) findings.push(finding);
	const programmes = [...(byCollection.get('programmes')?.values() ?? [])];
	if (programmes.some(({ draft }) => !draft)) requireProgramme(site, findings);
	const lists = new Map(
		COLLECTIONS.map((name) => [
			name,
			[...(byCollection.get(name) as Map<string, Entry>).values()].sort((a, b) =>
				a.id < b.id ? -1 : 1,
			),
		]),
	);
	return {
		root: folder,
		site,
		entries: <C extends CollectionName>(collection: C) =>
			lists.get(collection) as unknown as readonly Entry<C>[],
		all: () => [...lists.values()].flat(),
		entry: <C extends CollectionName>(collection: C, id: string) =>
			byCollection.get(collection)?.get(id) as Entry<C> | undefined,
		duplicates,
		collectionsWith: (id) => [...(byId.get(id) ?? [])],
		data,
		assets,
		refused: unopened.union(refused),
		texts,
		vocabularies,
		findings,
		files,
	};
}

function readSite(
	root: string,
	found: readonly ContentFile[],
	cache: ParseCache,
	findings: Finding[],
): Library['site'] {
	const isRefused = found.some(({ kind, file }) => kind === 'misplaced' && file === SITE_FILE);
	if (isRefused) return { ...unreadableDocument(SITE_FILE, ''), data: undefined };
	const parsed = parsedFile(root, SITE_FILE, siteFileSchema, cache);
	if ('unreadable' in parsed) {
		findings.push(parsed.unreadable);
		return { ...unreadableDocument(SITE_FILE, ''), data: undefined };
	}
	const { yamlFindings: own, recovered, ...document } = parsed;
	const validated = validateDocument(document, siteFileSchema, BUILT_IN_VOCABULARIES, recovered);
	for (const finding of [...own, ...validated.findings]) findings.push(finding);
	// What the site allows and adds counts although another of its fields can’t be read.
	return { ...document, raw: document.raw ?? recovered?.raw, data: validated.data };
}

/** A site with programmes has to name the leading one. That can’t be a draft, which is not published. */
function requireProgramme({ raw, text, place }: Library['site'], findings: Finding[]): void {
	// A field whose YAML can’t be read is reported as such.
	if (raw === undefined || Object.hasOwn(raw, 'programme') || /^programme:/m.test(text)) return;
	findings.push({
		rule: 'schema/missing-field',
		file: SITE_FILE,
		place: place([]),
		message:
			'Expected field `programme`: there is an entry in programmes/, so the site says which one leads',
		hint: 'Add `programme:` with the id of the programme that leads.',
	});
}

/** Returns the data files of a change idea’s measures. */
function dataNamedBy({ file, raw }: Entry): string[] {
	return rawList(raw?.measures).flatMap((measure) => {
		const { data } = rawFields(measure);
		return typeof data === 'string' ? posix.join(posix.dirname(file), data) : [];
	});
}

function siteVocabularies(site: Library['site']['raw']): SiteVocabularies {
	const own = (field: 'serviceTypes' | 'populations') =>
		rawList(site?.[field])
			.map((value) => rawFields(value).id)
			.filter((id) => typeof id === 'string');
	return {
		serviceTypes: [...BUILT_IN_VOCABULARIES.serviceTypes, ...own('serviceTypes')],
		populations: [...BUILT_IN_VOCABULARIES.populations, ...own('populations')],
	};
}
