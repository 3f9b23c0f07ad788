import { defineCollection } from 'astro:content';
import { schemas } from './kinds/index.ts';
import { collectionLoader } from './parse/loader.ts';
import { COLLECTIONS } from './schema/collection-name.ts';

export const collections = Object.fromEntries(
	COLLECTIONS.map((name) => [
		name,
		defineCollection({ loader: collectionLoader(name), schema: schemas[name] }),
	]),
);
