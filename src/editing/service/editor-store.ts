import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withBase } from '../../graph/address.ts';
import { KINDS } from '../../kinds/index.ts';
import { ownVocabularies } from '../../kinds/own-vocabularies.ts';
import { readConfined } from '../../parse/confined/read-confined.ts';
import type { Entry } from '../../parse/entry.ts';
import type { Library } from '../../parse/library.ts';
import { forgetFiles, openLibrary, refreshLibrary } from '../../parse/open.ts';
import { COLLECTIONS, type CollectionName } from '../../schema/collection-name.ts';
import type { DataPath } from '../../schema/walk.ts';
import { applied } from '../../validator/fixes/apply.ts';
import { collectFixes } from '../../validator/fixes/collect-fixes.ts';
import { libraryAddresses } from '../../validator/links/addresses.ts';
import { libraryMask } from '../../validator/privacy/mask.ts';
import type { Diagnostic } from '../../validator/rule/diagnostic.ts';
import { libraryFindings, validateAgain } from '../../validator/run/library-findings.ts';
import { findingPath } from '../findings/finding-path.ts';
import type { FormField } from '../form/form-field.ts';
import { formFields } from '../form/form-fields.ts';
import { newEntryFields } from '../form/new-entry-fields.ts';
import { byPlaceInFile, isEmptyList } from '../form/settle.ts';
import { writeFiles } from '../intake/write-files.ts';
import { bodyText } from '../merge/merge-entry.ts';
import { blankAnswer } from '../saving/blank-answer.ts';
import type {
	CollectionInSite,
	EntryAnswer,
	FindingInForm,
	SiteAnswer,
} from '../saving/messages.ts';

/** The content as the editor sees it: read when it is asked for, and validated in memory. */
export class EditorStore {
	readonly root: string;
	readonly #publicFolder: string;
	/** The findings, once they were asked for. */
	#found: readonly Diagnostic[] | undefined;

	/** @param publicFolder the folder of files that are served as they are */
	constructor(root: string, publicFolder: string) {
		this.root = root;
		this.#publicFolder = publicFolder;
	}

	/** Reads what changed. */
	refresh(): Library {
		this.#found = undefined;
		return refreshLibrary(this.root);
	}

	get library(): Library {
		return openLibrary(this.root);
	}

	get #diagnostics(): readonly Diagnostic[] {
		this.#found ??= libraryFindings(this.library, this.#publicFolder);
		return this.#found;
	}

	/** Returns the fields of a collection’s entries, with the site’s own values. */
	form(collection: CollectionName): FormField[] {
		return formFields(collection, ownVocabularies(this.library.site.data));
	}

	/** Writes files, all or none, and reads the content with them. */
	write(files: Parameters<typeof writeFiles>[1]): void {
		writeFiles(this.root, files);
		forgetFiles(
			files.map(({ path }) => path),
			this.root,
		);
		this.refresh();
	}

	site(): SiteAnswer {
		const library = this.refresh();
		const { title, base } = library.site.raw ?? {};
		const found = new Map<string, { errors: number; warnings: number }>();
		this.#found = validateAgain(library, this.#publicFolder);
		for (const { file, severity } of this.#found) {
			const counts = found.get(file) ?? { errors: 0, warnings: 0 };
			if (severity === 'error') counts.errors += 1;
			if (severity === 'warning') counts.warnings += 1;
			found.set(file, counts);
		}
		return {
			title: typeof title === 'string' ? title : 'This site',
			base: typeof base === 'string' ? base : '/',
			collections: COLLECTIONS.map((name) => this.#collection(name, found)),
		};
	}

	#collection(
		name: CollectionName,
		found: ReadonlyMap<string, { errors: number; warnings: number }>,
	): CollectionInSite {
		const { noun, plural, place, about, endings, title } = KINDS[name];
		const mask = libraryMask(this.library);
		return {
			name,
			noun,
			plural,
			place,
			about,
			hasBody: !endings.includes('.yaml'),
			form: this.form(name).toSorted(byPlaceInFile),
			entries: this.library.entries(name).map((entry) => {
				const { id, file, raw, draft } = entry;
				const given: unknown = raw && Reflect.get(raw, title);
				const counts = found.get(mask.path(file)) ?? { errors: 0, warnings: 0 };
				return {
					id,
					title: typeof given === 'string' ? given.trim() : id,
					isDraft: draft,
					...(draft ? this.#countsWithoutGaps(entry) : counts),
				};
			}),
		};
	}

	/** Returns an entry; `undefined` if there is none. */
	entry(collection: CollectionName, id: string): EntryAnswer | undefined {
		const entry = this.library.entry(collection, id);
		if (!entry) return undefined;
		const { file, raw } = entry;
		return {
			collection,
			id,
			file,
			version: versionOf(this.bytes(entry)),
			fields: { ...raw },
			body: bodyText(entry.text),
			address: entry.data && this.#address(entry),
			findings: this.#findings(entry),
			...(raw === undefined && { text: new TextDecoder().decode(this.bytes(entry)) }),
		};
	}

	/** Returns the fields of a new entry that have one obvious value. */
	blank(collection: CollectionName, today: string): EntryAnswer {
		const fields = newEntryFields(collection, this.library, today);
		return blankAnswer(collection, fields);
	}

	bytes({ file }: Entry): Uint8Array {
		return readConfined(join(this.library.root, file), this.library.root);
	}

	/** Returns the text of a file beside an entry; `undefined` if there is none. */
	textBeside(entry: Entry, name: string): string | undefined {
		const path = `${entry.file.slice(0, entry.file.lastIndexOf('/'))}/${name}`;
		return this.library.assets.has(path)
			? readFileSync(join(this.library.root, path), 'utf8')
			: undefined;
	}

	/** Writes the right answer to a finding that has exactly one; false if it has none any more. */
	fix(entry: Entry, { rule, line, column }: Pick<Diagnostic, 'rule' | 'line' | 'column'>): boolean {
		const fixes = this.#fixes(entry).filter(
			(fix) => fix.rule === rule && fix.finding?.line === line && fix.finding.column === column,
		);
		const bytes = fixes.length > 0 ? applied(this.bytes(entry), fixes) : undefined;
		if (!bytes) return false;
		this.write([{ path: entry.file, bytes }]);
		return true;
	}

	#fixes({ file }: Entry) {
		const asked = {
			diagnostics: this.#diagnostics,
			isFile: (each: string) => each === file,
			isRule: () => true,
		};
		return collectFixes(this.library, asked).get(file) ?? [];
	}

	#findings(entry: Entry): FindingInForm[] {
		const shown = libraryMask(this.library).path(entry.file);
		const fixes = this.#fixes(entry);
		return this.#diagnostics
			.filter(({ file }) => file === shown)
			.map((diagnostic) => {
				const { severity, rule, message, hint, line, column } = diagnostic;
				const isFixable = fixes.some(
					({ finding, rule: own }) =>
						own === rule && finding?.line === line && finding.column === column,
				);
				const path = findingPath(diagnostic, entry, this.library);
				const isGap = entry.draft && isEmptyAt(entry.raw, path);
				return { path, severity, rule, message, hint, line, column, isFixable, isGap };
			});
	}

	#countsWithoutGaps(entry: Entry): { errors: number; warnings: number } {
		const findings = this.#findings(entry).filter(({ isGap }) => !isGap);
		const count = (wanted: FindingInForm['severity']) =>
			findings.filter(({ severity }) => severity === wanted).length;
		return { errors: count('error'), warnings: count('warning') };
	}

	#address(entry: Entry): string | undefined {
		const { base } = this.library.site.raw ?? {};
		const address = libraryAddresses(this.library).of(entry);
		return address === '' ? undefined : withBase(typeof base === 'string' ? base : '/', address);
	}
}

/** Returns whether there is nothing at a path of an entry’s fields. */
function isEmptyAt(fields: unknown, path: DataPath): boolean {
	const value = path.reduce<unknown>(
		(each, step) => (typeof each === 'object' && each !== null ? Reflect.get(each, step) : each),
		fields,
	);
	return path.length > 0 && (value === undefined || value === '' || isEmptyList(value));
}

/** Two files of the same bytes have the same version. */
export function versionOf(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}
