import { KINDS } from '../../kinds/index.ts';
import type { Library } from '../../parse/library.ts';
import type { CollectionName } from '../../schema/collection-name.ts';
import { type Intake, type IntakeEntry, Places } from '../intake/intake.ts';
import type { Titles } from '../values/titles.ts';

interface Added {
	id: string;
	title: string;
	/** The row of its sheet. */
	row: number;
	places: Places;
}

/** The entries of a workbook while it is read: its sheets name them by title. */
export class EntriesByTitle {
	readonly #library: Library;
	readonly #titles: Titles;
	readonly #intake: Intake;
	readonly #byId = new Map<string, IntakeEntry>();
	readonly #byRow = new Map<string, IntakeEntry>();

	constructor(library: Library, titles: Titles, intake: Intake) {
		this.#library = library;
		this.#titles = titles;
		this.#intake = intake;
	}

	/** Adds the entry of a row, unless another row has it. */
	add(collection: CollectionName, { id, title, row, places }: Added): void {
		const key = `${collection}/${id}`;
		const known = this.#byId.get(key);
		if (known) {
			this.#intake.problems.push({
				at: places.whole,
				severity: 'error',
				message: `Unexpected second row for \`${id}\`: \`${known.places.whole}\` has it too`,
				hint: `Take one of them out, or give this ${KINDS[collection].noun} an id of its own.`,
			});
			return;
		}
		const entry = { collection, id, fields: {}, body: undefined, files: [], places };
		this.#byId.set(key, entry);
		this.#byRow.set(`${collection} ${row}`, entry);
		this.#titles.add(collection, { id, title });
	}

	ofRow(collection: CollectionName, row: number): IntakeEntry | undefined {
		return this.#byRow.get(`${collection} ${row}`);
	}

	/**
	 * Returns the entry with a title: one of the workbook, or one of the site, to which the workbook then adds.
	 *
	 * @param at the cell that names it
	 */
	named(collection: CollectionName, words: string, at: string): IntakeEntry | undefined {
		const id = this.#titles.find(collection, words);
		if (id === undefined) return undefined;
		const known = this.#byId.get(`${collection}/${id}`);
		if (known || !this.#library.entry(collection, id)) return known;
		const entry = {
			collection,
			id,
			fields: {},
			body: undefined,
			files: [],
			places: new Places(at),
		};
		this.#byId.set(`${collection}/${id}`, entry);
		return entry;
	}

	/** Returns what the site has of a field of an entry. */
	existing(entry: IntakeEntry, field: string): unknown {
		const raw = this.#library.entry(entry.collection, entry.id)?.raw;
		return raw && Reflect.get(raw, field);
	}

	all(): IntakeEntry[] {
		return [...this.#byId.values()];
	}
}
