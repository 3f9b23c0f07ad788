import { FILES_OF_THE_SITE } from '../../features/open-data/data-files.ts';
import { anchorFromId, itemAddress } from '../../graph/address.ts';
import { easyReadAddress } from '../../graph/easy-read.ts';
import { stepCopies } from '../../graph/guide-roles.ts';
import { FIXED_ADDRESSES } from '../../graph/static-pages.ts';
import { KINDS } from '../../kinds/index.ts';
import {
	PROGRAMME_PAGES,
	type ProgrammePageName,
	programmePageAddress,
	sectionPlace,
} from '../../kinds/programmes/pages.ts';
import type { Entry } from '../../parse/entry.ts';
import type { Library } from '../../parse/library.ts';
import { PAGE_BREAK } from '../../parse/markdown/markdown.ts';
import { collectOccurrences } from '../occurrences/collect.ts';
import type { WrittenTag } from '../occurrences/tag.ts';
import { perLibrary } from '../rule/per-library.ts';
import { libraryAliases } from './aliases.ts';
import { GUIDE_ANCHORS } from './guide-anchors.ts';

/** Whether something exists on the built site: always, or only while drafts are shown. */
export type Presence = 'published' | 'draft';

export interface PageAddress {
	presence: Presence;
	/** The anchors on the page. */
	anchors: ReadonlyMap<string, Presence>;
}

/** The addresses that the built site will have. */
export interface Addresses {
	pages: ReadonlyMap<string, PageAddress>;
	/** The subset of addresses that are current, without earlier addresses. */
	own: ReadonlySet<string>;
	/** Files that the build writes in addition to pages: feeds, sitemaps. */
	files: ReadonlySet<string>;
	/** Adds the address of an entry: that of its page, and its anchor if it shares the page with others. */
	of(entry: Entry): string;
}

export const libraryAddresses = perLibrary((library: Library): Addresses => {
	const leading = library.site.raw?.programme;
	const of = (entry: Entry) => {
		return itemAddress(entry.collection, entry.id, {
			leading: asText(leading),
			programme: asText(entry.raw?.programme),
		});
	};
	const pages = new Map<string, { presence: Presence; anchors: Map<string, Presence> }>();
	const page = (address: string, presence: Presence) => {
		const known = pages.get(address);
		if (!known) pages.set(address, { presence, anchors: new Map() });
		else if (presence === 'published') known.presence = presence;
		return pages.get(address) as NonNullable<typeof known>;
	};
	for (const address of FIXED_ADDRESSES) {
		const { anchors } = page(address, 'published');
		for (const anchor of GUIDE_ANCHORS[address] ?? []) anchors.set(anchor, 'published');
	}
	// Headings are found together with everything else in a tree, so that each text is parsed only once.
	const furtherPages = pagesOfProgrammes(collectOccurrences(library).tags);
	const anchored: { address: string; anchor: string; presence: Presence }[] = [];
	for (const entry of library.all()) {
		const [address = '', anchor] = of(entry).split('#');
		const presence = entry.draft ? 'draft' : 'published';
		if (anchor !== undefined) {
			anchored.push({ address, anchor, presence });
			continue;
		}
		for (const each of [address, ...copyAddresses(entry)]) {
			const { anchors } = page(each, presence);
			for (const { slug } of entry.body?.headings ?? []) anchors.set(slug, presence);
			for (const section of KINDS[entry.collection].sections) anchors.set(section, presence);
		}
		const version = hasEasyRead(entry) && easyReadAddress(address);
		if (version) page(version, presence);
		const further = furtherPages.get(entry);
		if (further) {
			for (const name of further) page(programmePageAddress(address, name), presence);
			for (const { slug, page: name } of entry.body?.headings ?? [])
				if (name) pages.get(`${address}${name}/`)?.anchors.set(slug, presence);
			for (const section of KINDS.programmes.sections) {
				const place = sectionPlace(section.replace(/^programme-/, ''), further);
				pages.get(programmePageAddress(address, place))?.anchors.set(section, presence);
			}
		}
	}
	for (const { address, anchor, presence } of anchored) {
		// What is on a further page of a programme is linked from its overview, at the same anchor.
		for (const at of [address, programmePageAddress(address, 'how-it-works')]) {
			const anchors = pages.get(at)?.anchors;
			if (anchors && anchors.get(anchor) !== 'published') anchors.set(anchor, presence);
		}
	}
	const own = new Set(pages.keys());
	for (const { entry, id, address } of libraryAliases(library)) {
		const presence = entry.draft ? 'draft' : 'published';
		if (address === undefined) {
			const anchors = pages.get(`/${entry.collection}/`)?.anchors;
			if (anchors && !anchors.has(anchorFromId(id))) anchors.set(anchorFromId(id), presence);
		} else if (!own.has(address)) {
			page(address, presence);
			const version = hasEasyRead(entry) && easyReadAddress(address);
			if (version) page(version, presence);
		}
	}
	return { pages, own, files: new Set(FILES_OF_THE_SITE), of };
});

/** Returns the further pages into which the texts of programmes are divided. */
function pagesOfProgrammes(tags: readonly WrittenTag[]): Map<Entry, Set<ProgrammePageName>> {
	const pages = new Map<Entry, Set<ProgrammePageName>>();
	for (const tag of tags) {
		if (tag.name !== PAGE_BREAK || tag.entry?.collection !== 'programmes') continue;
		const name = PROGRAMME_PAGES.find((each) => each === tag.value('to'));
		if (name === undefined) continue;
		const known = pages.get(tag.entry) ?? new Set();
		pages.set(tag.entry, known.add(name));
	}
	return pages;
}

/** Returns the addresses of copies of an entry’s page. */
function copyAddresses({ collection, id, raw }: Entry): string[] {
	return collection === 'guides' ? stepCopies(id, { ...raw }) : [];
}

function hasEasyRead({ raw }: Entry): boolean {
	return typeof raw?.easyRead === 'object' && raw.easyRead !== null;
}

function asText(value: unknown): string | undefined {
	return typeof value === 'string' ? value : undefined;
}
