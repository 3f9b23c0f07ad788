import { z } from 'zod';

/** Plain text that must say something: a title, a label, a name. */
export const label = () => z.string().trim().min(1);

/** Inline Markdown, in which `<Fact/>`, `<Cite/>` and `<Term/>` may stand. */
export const text = () => z.string().trim().min(1).meta({ markdown: true });

/** An address on the open web. */
export const webAddress = () =>
	z
		.string()
		.regex(/^https?:\/\/[^\s/]+\.[^\s]+$/, { error: 'a web address that begins with https://' });
