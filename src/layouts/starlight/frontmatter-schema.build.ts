import { docsSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';

/**
 * Replaces the project’s collections where Starlight asks for them: it checks the front matter of each page with the
 * schema of `docs`. No page has front matter of its own: the one place that writes it is checked by its types, so that
 * only what it leaves out has to be filled in.
 */
const defaults = docsSchema()({ image: () => z.never() as never }).parse({ title: 'A page' });

export const collections = {
	docs: { schema: z.custom<object>().transform((page) => ({ ...defaults, ...page })) },
};
