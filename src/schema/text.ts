import { z } from 'zod';
import { problemOfWebAddress } from '../format/web-address.ts';

/** Text that is not empty. Trailing white space is removed, since a text below `>` or `|` ends in a line break. */
const someText = () =>
	z
		.string()
		.overwrite((value) => value.trimEnd())
		.min(1);

/** Plain text: a title, a label, a name. */
export const label = () => someText();

/** Inline Markdown, which may contain `<Fact/>`, `<Cite/>` and `<Term/>`. */
export const text = () => someText().meta({ markdown: true });

const WEB_ADDRESS = 'a web address that begins with https://';

/** A public web address. */
export const webAddress = () =>
	z
		.string()
		.regex(/^https?:\/\/[^\s/.]+\.[^\s]+$/, { error: WEB_ADDRESS, abort: true })
		.refine((address) => problemOfWebAddress(address) === undefined, { error: WEB_ADDRESS });
