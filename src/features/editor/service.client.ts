import type {
	EntryAnswer,
	EntryToSave,
	FindingInForm,
	Refused,
	SiteAnswer,
} from '../../editing/saving/messages.ts';

const KEPT = 'editor-token';

/** The token of the address that was opened. It stays for reloads in this tab, and leaves the address. */
function takeToken(): string {
	const given = /[#&]token=([\w-]+)/.exec(location.hash)?.[1];
	if (given === undefined) return sessionStorage.getItem(KEPT) ?? '';
	sessionStorage.setItem(KEPT, given);
	history.replaceState(null, '', location.pathname);
	return given;
}

const token = takeToken();

/** A request that the service did not meet, in words for the author. */
export class ServiceError extends Error {
	override name = 'ServiceError';
	readonly refusal: Refused;

	constructor(refusal: Refused) {
		super(refusal.refused);
		this.refusal = refusal;
	}
}

/** @param action ends in `/`, since the development server asks for it */
async function ask<T>(method: string, action: string, body?: BodyInit): Promise<T> {
	let response: Response;
	try {
		const headers = { 'x-editor-token': token };
		response = await fetch(`api/${action}`, {
			method,
			headers,
			...(body !== undefined && { body }),
		});
	} catch {
		throw new ServiceError({ refused: 'The editor’s service has ended: run npm run edit again.' });
	}
	const answer = await response.json();
	if (!response.ok) throw new ServiceError(answer);
	return answer;
}

const query = (fields: Record<string, string>) => new URLSearchParams(fields).toString();

export const service = {
	site: () => ask<SiteAnswer>('GET', 'site/'),
	/** @param id empty for a new entry */
	entry: (collection: string, id: string) =>
		ask<EntryAnswer>('GET', `entry/?${query({ collection, id })}`),
	save: (entry: EntryToSave) => ask<EntryAnswer>('PUT', 'entry/', JSON.stringify(entry)),
	saveText: (text: { collection: string; id: string; version: string; text: string }) =>
		ask<EntryAnswer>('PUT', 'text/', JSON.stringify(text)),
	fix: ({ collection, id }: EntryAnswer, { rule, line, column }: FindingInForm) =>
		ask<EntryAnswer>('POST', 'fix/', JSON.stringify({ collection, id, rule, line, column })),
	/** Returns the text of a data file beside an entry. */
	data: ({ collection, id }: EntryAnswer, name: string) =>
		ask<{ text: string }>('GET', `data/?${query({ collection, id, name })}`),
	/** Saves a picture beside an entry, and returns its name. */
	picture: ({ collection, id }: EntryAnswer, file: File, name: string) =>
		ask<{ name: string }>('POST', `picture/?${query({ collection, id, name })}`, file),
};
