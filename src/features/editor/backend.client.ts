import type {
	EntryAnswer,
	EntryToSave,
	FindingInForm,
	Refused,
	SiteAnswer,
	TextToSave,
} from '../../editing/saving/messages.ts';
import type { CollectionName } from '../../schema/collection-name.ts';

/** Where the editor reads entries and saves them. What can’t be done is a `RefusedError`. */
export interface Backend {
	site(): Promise<SiteAnswer>;
	/** @param id empty for a new entry */
	entry(collection: CollectionName, id: string): Promise<EntryAnswer>;
	save(entry: EntryToSave): Promise<EntryAnswer>;
	/** Saves a file that can’t be read as an entry. */
	saveText(text: TextToSave): Promise<EntryAnswer>;
	/** Writes the one right answer to a finding. */
	fix(entry: EntryAnswer, finding: FindingInForm): Promise<EntryAnswer>;
	/** Returns the text of a data file beside an entry. */
	data(entry: EntryAnswer, name: string): Promise<string>;
	/** Keeps a picture beside an entry, and returns its address in the text. */
	picture(entry: EntryAnswer, file: File, name: string): Promise<string>;
	/** Forgets who is signed in, where somebody has to be. */
	signOut?: () => void;
}

/** A request that could not be met, in words for the author. */
export class RefusedError extends Error {
	override name = 'RefusedError';
	readonly refusal: Refused;

	constructor(refusal: Refused) {
		super(refusal.refused);
		this.refusal = refusal;
	}
}
