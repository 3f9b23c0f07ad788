/**
 * Which parts of the content each page is made from. A build notes every part that is read while a page is rendered, so
 * that the next build renders only pages with a changed part. Astro loads some modules with Node and some with Vite, but
 * the process has one `globalThis`.
 */
export type Reads = Set<string>;

interface Shared {
	/** What the page or group that is being made has read; `undefined` where nothing is noted. */
	current: Reads | undefined;
	/** What several pages have in common, by its name: each page that uses it depends on all that it has read. */
	groups: Map<string, Reads>;
	/** The parts of the content, each with a fingerprint. */
	parts: Map<string, string>;
}

const KEY = Symbol.for('reads of pages');
const holder = globalThis as { [KEY]?: Shared };
holder[KEY] ??= { current: undefined, groups: new Map(), parts: new Map() };
const shared = holder[KEY];

/** The group that every page depends on. What is read outside any page or group belongs to it. */
export const EVERY_PAGE = '@every page';

/** What the content is as a whole: its entries, their order, addresses and links. */
export const OUTLINE = '@outline';

/** The time of the build, to the second. */
export const MOMENT = '@moment';

/** What is different each time: a page that reads it is always rendered. */
export const NEVER_THE_SAME = '@never the same';

/** Notes that the page or group that is being made depends on a part or on another group. */
export function noteRead(name: string): void {
	shared.current?.add(name);
}

export function isNoting(): boolean {
	return shared.current !== undefined;
}

/** Notes what is read from now on. */
export function startNoting(): void {
	shared.parts.clear();
	shared.groups.clear();
	noteGroup(EVERY_PAGE);
	noteRead(OUTLINE);
}

/** Notes nothing from now on. */
export function stopNoting(): void {
	shared.current = undefined;
}

/** Notes what is read from now on as that of a group. */
export function noteGroup(name: string): void {
	const reads = shared.groups.get(name) ?? new Set();
	shared.groups.set(name, reads);
	shared.current = reads;
}

/** Does work that one page needs, and returns all that it has read. */
export async function noteReads<T>(work: () => Promise<T>): Promise<{ value: T; reads: Reads }> {
	const reads: Reads = new Set();
	return { value: await noteInto(reads, work), reads };
}

/** Does work that several pages have in common, once. Pages that use it depend on what it reads. */
export async function workForGroup<T>(name: string, work: () => Promise<T>): Promise<T> {
	if (!isNoting()) return work();
	const reads: Reads = new Set();
	shared.groups.set(name, reads);
	return noteInto(reads, work);
}

async function noteInto<T>(reads: Reads, work: () => Promise<T>): Promise<T> {
	const before = shared.current;
	shared.current = reads;
	try {
		return await work();
	} finally {
		shared.current = before;
	}
}

/** Does work whose reads are covered otherwise. */
export function withoutNoting<T>(work: () => T): T {
	return noteSync(undefined, work);
}

/** As `workForGroup`, for work that does not wait. */
export function workForGroupSync<T>(name: string, work: () => T): T {
	if (!isNoting()) return work();
	const reads: Reads = new Set();
	shared.groups.set(name, reads);
	return noteSync(reads, work);
}

function noteSync<T>(reads: Reads | undefined, work: () => T): T {
	const before = shared.current;
	shared.current = reads;
	try {
		return work();
	} finally {
		shared.current = before;
	}
}

export function setPart(name: string, fingerprint: string): void {
	shared.parts.set(name, fingerprint);
}

/** The parts of the content with their fingerprints, and what each group has read. */
export function noted(): Readonly<Pick<Shared, 'parts' | 'groups'>> {
	return shared;
}
