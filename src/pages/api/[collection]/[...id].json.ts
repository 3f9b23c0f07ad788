import type { APIRoute } from 'astro';
import { getDocuments } from '../../../collections/documents.ts';
import type { EntryDocument } from '../../../feeds/entry-document.ts';
import { COLLECTIONS } from '../../../schemas/collection-name.ts';

export async function getStaticPaths() {
	const lists = await Promise.all(COLLECTIONS.map((collection) => getDocuments(collection)));
	return lists.flat().map(({ item, document }) => ({
		params: { collection: item.collection, id: item.id },
		props: { document },
	}));
}

interface Props {
	document: EntryDocument;
}

export const GET: APIRoute<Props> = ({ props }) => Response.json(props.document);
