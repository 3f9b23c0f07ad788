/** A page of the shortlist for tests, with the open data that it is made from. */

const WORDS = {
	statuses: { stopped: 'Stopped' },
	populations: {},
	serviceTypes: {},
	drivers: {},
	sites: {},
	staffEfforts: {},
	costs: {},
	coProductionLevels: {},
};
const PARTS = 'state unknown not-kept empty shared tools box table list gaps keep clear print';

/** Ideas that were renamed. */
const EARLIER = { gong: 'bell', 'old/gong': 'bell' };

/** The open data of the site: the address of each document and what is in it. */
const DATA: Record<string, unknown> = {
	'/api/change-ideas/bell.json': {
		id: 'bell',
		title: 'A bell',
		summary: 'Ring it.',
		practice: { core: ['Loud', 'Near'] },
		results: [{ text: 'Fewer waited.', fact: 'waits' }],
	},
	'/api/change-ideas/lamp.json': { id: 'lamp', title: 'A lamp', status: 'stopped' },
	'/api/facts/waits.json': { value: 40, unit: 'percent', numerator: 10, denominator: 25 },
};

/** Answers as a server with these documents does. */
export async function openData(address: string): Promise<Response> {
	if (address.includes('broken')) throw new TypeError('No connection');
	return address in DATA ? Response.json(DATA[address]) : new Response('', { status: 404 });
}

/** Opens the page of the shortlist and waits until everything is shown. */
export async function openList(search = '', state: unknown = null): Promise<void> {
	history.replaceState(state, '', `/shortlist/${search}`);
	const parts = PARTS.split(' ').map((name) => `<button data-${name}></button>`);
	const page = document.createElement('div');
	page.innerHTML = `<idea-shortlist data-api="/api/" data-ideas="/change-ideas/">
		${parts.join('')}<script type="application/json" data-words>${JSON.stringify(WORDS)}</script>
		<script type="application/json" data-earlier>${JSON.stringify(EARLIER)}</script></idea-shortlist>`;
	document.body.replaceChildren(page);
	await shown();
}

export const shown = () => new Promise((done) => setTimeout(done, 5));
export function part(name: string): HTMLElement {
	const found = document.querySelector<HTMLElement>(`[data-${name}]`);
	if (!found) throw new Error(`The page has no part called ${name}`);
	return found;
}
export const isHidden = (name: string) => part(name).hidden;
export const titles = () =>
	[...part('list').querySelectorAll('h2')].map(({ textContent }) => textContent);
export const press = (name: string) => part(name).click();
