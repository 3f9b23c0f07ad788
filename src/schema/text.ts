import { z } from 'zod';

/** Text that says something. White space at its end goes: a text below `>` or `|` ends in a line break. */
const someText = () =>
	z
		.string()
		.overwrite((value) => value.trimEnd())
		.min(1);

/** Plain text: a title, a label, a name. */
export const label = () => someText();

/** Inline Markdown, in which `<Fact/>`, `<Cite/>` and `<Term/>` may stand. */
export const text = () => someText().meta({ markdown: true });

/** An address on the open web. */
export const webAddress = () =>
	z
		.string()
		.regex(/^https?:\/\/[^\s/.]+\.[^\s]+$/, { error: 'a web address that begins with https://' });
