import type { APIRoute } from 'astro';
import { getModel } from '../../collections/model.ts';
import { lexiconDocument } from '../../features/site-search/lexicon-document.ts';

export const GET: APIRoute = async () => Response.json(lexiconDocument(await getModel()));
