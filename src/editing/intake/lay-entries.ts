import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { KINDS } from '../../kinds/index.ts';
import { ownVocabularies } from '../../kinds/own-vocabularies.ts';
import { reservedId } from '../../kinds/reserved-id.ts';
import { readConfined } from '../../parse/confined/read-confined.ts';
import type { Entry } from '../../parse/entry.ts';
import type { Library } from '../../parse/library.ts';
import { isDeviceName } from '../../parse/text/portable-name.ts';
import { ID } from '../../schema/id.ts';
import { formFields } from '../form/form-fields.ts';
import { newEntryFields } from '../form/new-entry-fields.ts';
import { settleFields } from '../form/settle.ts';
import { bodyText, mergeEntry, writeEntry } from '../merge/merge-entry.ts';
import type { IntakeEntry, IntakeFile, IntakeProblem } from './intake.ts';
import { mergeGiven } from './merge-given.ts';

/** A file to write, with what it is made from. */
export interface LaidFile {
	/** Its path from the content root, with `/`. */
	path: string;
	bytes: Uint8Array;
	isNew: boolean;
	entry: IntakeEntry;
	/** Set for a file beside the entry. */
	beside: IntakeFile | undefined;
}

export interface Laid {
	files: LaidFile[];
	/** Paths of entries that say already what was given. */
	unchanged: string[];
	problems: IntakeProblem[];
}

/**
 * Lays entries over those of a site. Nothing is written.
 *
 * @param update whether entries that the site has may change
 */
export function layEntries(
	entries: readonly IntakeEntry[],
	library: Library,
	{ update, today }: { update: boolean; today: string },
): Laid {
	const laid: Laid = { files: [], unchanged: [], problems: [] };
	for (const entry of entries) {
		const problem = problemOfId(entry);
		if (problem !== undefined) {
			laid.problems.push({ at: entry.places.whole, severity: 'error', message: problem });
			continue;
		}
		const changed = [entryFile(entry, library, today), ...entryAssets(entry, library)].filter(
			(file) => file !== undefined,
		);
		const existing = library.entry(entry.collection, entry.id);
		if (changed.length === 0) laid.unchanged.push(existing?.file ?? entry.id);
		else if (existing && !update) laid.problems.push(existsAlready(entry, existing));
		else laid.files.push(...changed);
	}
	return laid;
}

function problemOfId({ collection, id }: IntakeEntry): string | undefined {
	if (!ID.test(id) || id.length > 200)
		return `Unexpected id \`${id}\`, expected small letters, digits and hyphens, such as \`ward-round\``;
	const device = id.split('/').find(isDeviceName);
	if (device !== undefined)
		return `Unexpected id \`${id}\`: Windows keeps \`${device}\` for a device`;
	const owner = reservedId(collection, id);
	return owner && `Unexpected id \`${id}\`: it would take the address of ${owner}`;
}

function existsAlready({ collection, places }: IntakeEntry, { file }: Entry): IntakeProblem {
	return {
		at: places.whole,
		severity: 'error',
		message: `There is a ${KINDS[collection].noun} \`${file}\` already, and it says something else`,
		hint: 'Add `--update` to change it, or give this one a title or an id of its own.',
	};
}

/** Returns the file of an entry; `undefined` if it says already what was given. */
function entryFile(entry: IntakeEntry, library: Library, today: string): LaidFile | undefined {
	const { collection, id, fields, body } = entry;
	const form = formFields(collection, ownVocabularies(library.site.data));
	const existing = library.entry(collection, id);
	if (!existing) {
		const settled = settleFields(form, {
			...newEntryFields(collection, library, today),
			...fields,
		});
		const isYaml = KINDS[collection].endings[0] === '.yaml';
		const text = writeEntry({ fields: settled, body: isYaml ? undefined : (body ?? '') });
		const path = `${collection}/${id}${KINDS[collection].endings[0]}`;
		return { path, bytes: new TextEncoder().encode(text), isNew: true, entry, beside: undefined };
	}
	const was = existing.raw ?? {};
	const wanted = settleFields(form, mergeGiven(was, fields), was);
	if (isDeepStrictEqual(wanted, { ...was }) && isSameBody(existing, body)) return undefined;
	const bytes = readConfined(join(library.root, existing.file), library.root);
	const merged = mergeEntry(bytes, { fields: wanted, body });
	return merged && { path: existing.file, bytes: merged, isNew: false, entry, beside: undefined };
}

function isSameBody({ text }: Entry, given: string | undefined): boolean {
	return given === undefined || bodyText(text) === given.trim();
}

function entryAssets(entry: IntakeEntry, library: Library): LaidFile[] {
	const file = library.entry(entry.collection, entry.id)?.file ?? `${entry.collection}/${entry.id}`;
	const folder = file.slice(0, file.lastIndexOf('/'));
	return entry.files.flatMap((beside) => {
		const path = `${folder}/${beside.name}`;
		const known = library.assets.has(path) ? readFileSync(join(library.root, path)) : undefined;
		if (known && Buffer.compare(known, beside.bytes) === 0) return [];
		return [{ path, bytes: beside.bytes, isNew: !known, entry, beside }];
	});
}
