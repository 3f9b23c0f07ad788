import type { APIRoute } from 'astro';
import { getLibrary } from '../../../collections/library.ts';
import { packIndex } from '../../../model/packed-index.ts';

export const GET: APIRoute = async () => Response.json(packIndex((await getLibrary()).index));
