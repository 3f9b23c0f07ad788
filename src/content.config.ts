import { defineCollection } from 'astro:content';
import { schemas } from './kinds/index.ts';
import { entriesOf } from './parse/loader.ts';
import { COLLECTIONS } from './schema/collection-name.ts';

export const collections = Object.fromEntries(
	COLLECTIONS.map((name) => [
		name,
		defineCollection({ loader: entriesOf(name), schema: schemas[name] }),
	]),
);
