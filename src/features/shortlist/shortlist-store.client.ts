import { KeptList } from '../../ui/kept/kept-list.client.ts';
import { readKept } from './shortlist.ts';

/** The ids of the change ideas on the reader’s shortlist, in the order in which they were kept. */
const shortlist = new KeptList('shortlist', readKept);

export const keptIdeas = () => shortlist.get();

/** Keeps these ideas and no others. */
export const keepIdeas = (ids: readonly string[]) => shortlist.keep(ids);

/** False once the browser would not keep the shortlist. */
export const isKeptByBrowser = () => shortlist.isKeptByBrowser();

/** False where the browser stored something that could not be read, which an older version of the site may have written. */
export const isReadInFull = () => shortlist.isReadInFull();

/** Calls back whenever the shortlist changes, in this tab or another one. */
export const onShortlistChange: KeptList['onChange'] = (callback, options) =>
	shortlist.onChange(callback, options);
