import { z } from 'zod';
import { COLLECTIONS, isCollection } from '../../schema/collection-name.ts';
import { ID } from '../../schema/id.ts';
import { RULE_IDS } from '../../schema/rule-id.ts';
import { publishedPicture } from '../picture/published-picture.ts';
import type { EditorStore } from './editor-store.ts';
import { versionOf } from './editor-store.ts';
import { saveEntry } from './save-entry.ts';

/** A request to the service of the editor, read whole. */
export interface ServiceRequest {
	method: string;
	/** What to do: the last part of the address. */
	action: string;
	query: URLSearchParams;
	body: Uint8Array;
}

export interface ServiceAnswer {
	status: number;
	body: unknown;
}

const collection = z.enum(COLLECTIONS);
const id = z.string().regex(ID).max(200);

const entryToSave = z.object({
	collection,
	id: z.union([id, z.literal('')]),
	version: z.string(),
	fields: z.record(z.string(), z.unknown()),
	body: z.string(),
	data: z.array(z.object({ measure: z.int().nonnegative(), csv: z.string() })),
});

const textToSave = z.object({ collection, id, version: z.string(), text: z.string() });

const fixToMake = z.object({
	collection,
	id,
	rule: z.enum(RULE_IDS),
	line: z.int(),
	column: z.int(),
});

/**
 * Answers a request of the editor. It names entries by collection and id, never files by path, so that nothing outside
 * the content can be read or written.
 *
 * @param today YYYY-MM-DD
 */
export async function answerEditor(
	store: EditorStore,
	request: ServiceRequest,
	today: string,
): Promise<ServiceAnswer> {
	const { method, action, query } = request;
	switch (`${method} ${action}`) {
		case 'GET site':
			return { status: 200, body: store.site() };
		case 'GET entry':
			return getEntry(store, query, today);
		case 'GET data':
			return getData(store, query);
		case 'PUT entry':
			return putEntry(store, request, today);
		case 'PUT text':
			return putText(store, request);
		case 'POST fix':
			return postFix(store, request);
		case 'POST picture':
			return postPicture(store, request);
		default:
			return refused(404, 'There is no such address.');
	}
}

const refused = (status: number, why: string): ServiceAnswer => ({
	status,
	body: { refused: why },
});

const NO_ENTRY = refused(404, 'There is no such entry.');

/** Returns what a body says; `undefined` if it is not JSON of that form. */
function read<S extends z.ZodType>(schema: S, body: Uint8Array): z.output<S> | undefined {
	try {
		return schema.safeParse(JSON.parse(new TextDecoder().decode(body))).data;
	} catch {
		return undefined;
	}
}

const UNREADABLE = refused(400, 'The request can’t be read: reload the page.');

/** Returns the entry that an address names. */
function named(store: EditorStore, query: URLSearchParams) {
	const [name = '', given = ''] = [query.get('collection') ?? '', query.get('id') ?? ''];
	return isCollection(name) && ID.test(given) ? store.library.entry(name, given) : undefined;
}

function getEntry(store: EditorStore, query: URLSearchParams, today: string): ServiceAnswer {
	store.refresh();
	const name = query.get('collection') ?? '';
	if (!isCollection(name)) return NO_ENTRY;
	const given = query.get('id') ?? '';
	const body = given === '' ? store.blank(name, today) : store.entry(name, given);
	return body ? { status: 200, body } : NO_ENTRY;
}

function getData(store: EditorStore, query: URLSearchParams): ServiceAnswer {
	const entry = named(store, query);
	const name = /^\.\/([\w.-]+\.csv)$/.exec(query.get('name') ?? '')?.[1];
	const text = entry && name !== undefined ? store.textBeside(entry, name) : undefined;
	return text === undefined
		? refused(404, 'There is no such file.')
		: { status: 200, body: { text } };
}

function putEntry(store: EditorStore, { body }: ServiceRequest, today: string): ServiceAnswer {
	const saved = read(entryToSave, body);
	if (!saved) return UNREADABLE;
	const result = saveEntry(store, saved, today);
	return { status: 'refused' in result ? 409 : 200, body: result };
}

/** A file that can’t be read as an entry is corrected as text. */
function putText(store: EditorStore, { body }: ServiceRequest): ServiceAnswer {
	const saved = read(textToSave, body);
	if (!saved) return UNREADABLE;
	const entry = store.library.entry(saved.collection, saved.id);
	if (!entry) return NO_ENTRY;
	if (versionOf(store.bytes(entry)) !== saved.version)
		return refused(409, 'The file was changed elsewhere since you opened it: reload the page.');
	store.write([{ path: entry.file, bytes: new TextEncoder().encode(saved.text) }]);
	return { status: 200, body: store.entry(saved.collection, saved.id) };
}

function postFix(store: EditorStore, { body }: ServiceRequest): ServiceAnswer {
	const asked = read(fixToMake, body);
	if (!asked) return UNREADABLE;
	store.refresh();
	const entry = store.library.entry(asked.collection, asked.id);
	if (!entry) return NO_ENTRY;
	if (!store.fix(entry, asked))
		return refused(409, 'This can’t be fixed any more: reload the page.');
	return { status: 200, body: store.entry(asked.collection, asked.id) };
}

async function postPicture(
	store: EditorStore,
	{ query, body }: ServiceRequest,
): Promise<ServiceAnswer> {
	const entry = named(store, query);
	if (!entry) return refused(409, 'Save the entry first: a picture is kept beside its file.');
	const picture = await publishedPicture(body, query.get('name') ?? '');
	if (!picture)
		return refused(422, 'The file is not a picture that can be read: PNG, JPEG, GIF or WebP.');
	const folder = entry.file.slice(0, entry.file.lastIndexOf('/'));
	const name = freeName(picture.name, (each) => store.library.assets.has(`${folder}/${each}`));
	store.write([{ path: `${folder}/${name}`, bytes: picture.bytes }]);
	return { status: 200, body: { name: `./${name}` } };
}

/** A picture never takes the place of another. */
function freeName(name: string, isTaken: (name: string) => boolean): string {
	const [, stem = name, ending = ''] = /^(.*)(\.\w+)$/.exec(name) ?? [];
	for (let number = 1; ; number += 1) {
		const each = number === 1 ? name : `${stem}-${number}${ending}`;
		if (!isTaken(each)) return each;
	}
}
