import type { APIRoute } from 'astro';
import { getModel } from '../../collections/model.ts';
import { correctionForm } from '../../features/contact/correction-form.ts';

export const GET: APIRoute = async () =>
	new Response(correctionForm((await getModel()).site.title ?? ''), {
		headers: { 'Content-Type': 'text/plain; charset=utf-8' },
	});
