/** Documents as responses, each with its media type. */

import { escapedJson } from '../../format/markup.ts';

export function jsonResponse(value: unknown): Response {
	return new Response(escapedJson(value), { headers: { 'Content-Type': 'application/json' } });
}

export function csvResponse(text: string): Response {
	return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}

export function calendarResponse(text: string): Response {
	return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
}

export function textResponse(text: string): Response {
	return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
