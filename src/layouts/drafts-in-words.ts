import { counted } from '../format/words.ts';

/** Says how many drafts the development server shows; `undefined` without any, since a page then needs no notice. */
export function draftsInWords(drafts: number): string | undefined {
	return drafts === 0
		? undefined
		: `The development server shows ${counted(drafts, 'draft')}, which the built site leaves out:`;
}
