/**
 * Works between the pages of the site and the network, so that what was read can be read again without a connection. It
 * is plain JavaScript, since browsers take it as it is; the build writes `SITE` and puts it at the root of the site.
 */

/** The build, the path of the site, and the pages to keep when a reader asks for it, with the files that they need. */
const SITE = { build: '', base: '/', core: [] };

const OURS = `${SITE.base}offline-`;
const PAGES = `${OURS}pages-${SITE.build}`;
const PARTS = `${OURS}parts`;

/** The header of a copy that says when it was kept. */
const KEPT = 'X-Kept';

/** How long a reader waits for the network before a copy is shown, in milliseconds. */
const PATIENCE = 4000;

/** The most pages and files that are kept. */
const MOST = { pages: 60, parts: 400 };

/** Files with a hash in their name never change. */
const UNCHANGING = new RegExp(`^${SITE.base}_astro/`);

/** Other files that pages show, or search with. */
const SHOWN = new RegExp(
	`^${SITE.base}(?:pagefind|pictures|icons|files)/|^${SITE.base}(?:favicon\\.svg|manifest\\.webmanifest)$`,
);

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => {
	event.waitUntil(takeOver().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
	const { method, mode, url } = event.request;
	const { origin, pathname } = new URL(url);
	if (method !== 'GET' || origin !== self.location.origin) return;
	// The editor for teams needs a connection, and is not kept.
	if (pathname.startsWith(`${SITE.base}admin/`)) return;
	if (mode === 'navigate') event.respondWith(answerPage(event));
	else if (UNCHANGING.test(pathname)) event.respondWith(keptOrFetched(event.request));
	else if (SHOWN.test(pathname)) event.respondWith(fetchedOrKept(event));
});

self.addEventListener('message', (event) => {
	const { pages = [], parts = [], core = false } = event.data ?? {};
	const wanted = core ? SITE.core : [];
	const all = [...pages, ...wanted.map(({ page }) => page)];
	const files = [...parts, ...wanted.flatMap((each) => each.parts)];
	const work = keepAll(all, files).then((isKept) => event.ports[0]?.postMessage(isKept));
	event.waitUntil(work);
});

/**
 * After a new build, every kept page is asked for again, and what the site no longer has is dropped: a withdrawn text
 * must not live on in a copy.
 */
async function takeOver() {
	const names = (await caches.keys()).filter(
		(name) => name.startsWith(`${OURS}pages-`) && name !== PAGES,
	);
	for (const name of names) {
		const old = await caches.open(name);
		for (const { url } of await old.keys()) await keepPage(url).catch(() => {});
		await caches.delete(name);
	}
}

async function answerPage(event) {
	const address = withoutQuery(event.request.url);
	const copy = await (await caches.open(PAGES)).match(address);
	const asked = askForPage(event, address);
	try {
		const response = await (copy ? Promise.race([asked, lateness()]) : asked);
		if (response && (response.status < 500 || !copy)) return response;
	} catch {
		// There is no connection.
	}
	return copy ? asOldCopy(copy) : notKept();
}

/** Keeps what the network answers, even if it comes after a copy was shown. */
function askForPage(event, address) {
	const asked = fetch(event.request);
	const kept = asked.then(
		(response) => keepAnswer(address, response.clone()),
		() => {},
	);
	event.waitUntil(kept.catch(() => {}));
	return asked;
}

function lateness() {
	return new Promise((done) => setTimeout(done, PATIENCE));
}

async function keepAnswer(address, response) {
	const cache = await caches.open(PAGES);
	if (response.status === 404 || response.status === 410) await cache.delete(address);
	if (!isPage(response)) return undefined;
	const text = await response.text();
	const headers = new Headers(response.headers);
	headers.set(KEPT, new Date().toISOString());
	// Put last, so that the oldest is first.
	await cache.delete(address);
	await cache.put(address, new Response(text, { headers }));
	await dropOldest(cache, MOST.pages);
	return text;
}

/** A browser takes no answer for a page that was led on from another address. */
function isPage({ ok, redirected, headers }) {
	return ok && !redirected && /^text\/html/.test(headers.get('Content-Type') ?? '');
}

async function keepPage(url) {
	const address = withoutQuery(url);
	const response = await fetch(address, { cache: 'no-cache', credentials: 'same-origin' });
	const text = await keepAnswer(address, response);
	if (text === undefined) return false;
	const parts = [...text.matchAll(/(?:href|src)="([^"#?]+)"/g)].map(([, part]) => part);
	await keepParts(parts.filter((part) => UNCHANGING.test(part)));
	return true;
}

async function keepParts(parts) {
	const cache = await caches.open(PARTS);
	for (const part of new Set(parts)) if (!(await cache.match(part))) await cache.add(part);
	await dropOldest(cache, MOST.parts);
}

/** Returns whether everything could be kept. */
async function keepAll(pages, parts) {
	try {
		await keepParts(
			parts.filter((part) => UNCHANGING.test(new URL(part, self.location.href).pathname)),
		);
		const kept = [];
		for (const page of pages) kept.push(await keepPage(new URL(page, self.location.href).href));
		return kept.every(Boolean);
	} catch {
		return false;
	}
}

async function dropOldest(cache, most) {
	const all = await cache.keys();
	const core = new Set(SITE.core.map(({ page }) => new URL(page, self.location.href).href));
	const others = all.filter(({ url }) => !core.has(url));
	for (const request of others.slice(0, Math.max(0, all.length - most)))
		await cache.delete(request);
}

async function keptOrFetched(request) {
	const cache = await caches.open(PARTS);
	const copy = await cache.match(request.url);
	if (copy) return copy;
	const response = await fetch(request);
	if (response.ok) await cache.put(request.url, response.clone()).catch(() => {});
	return response;
}

async function fetchedOrKept({ request }) {
	const cache = await caches.open(PARTS);
	const address = withoutQuery(request.url);
	try {
		const response = await fetch(request);
		if (response.status === 200) await cache.put(address, response.clone()).catch(() => {});
		return response;
	} catch (error) {
		const copy = await cache.match(address);
		if (copy) return copy;
		throw error;
	}
}

/** A copy says of itself that it is one, and of which day. */
async function asOldCopy(copy) {
	const kept = new Date(copy.headers.get(KEPT) ?? 0);
	const text = await copy.text();
	const [, language = 'en-GB'] = /<html[^>]* lang="([\w-]+)"/.exec(text) ?? [];
	const day = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(kept);
	const note = `<p class="old-copy" role="status">You have no connection, or a slow one. This is a copy that your device kept on ${day}.</p>`;
	const html = text.replace(/<main\b[^>]*>/, (main) => `${main}${note}`);
	return new Response(html, { headers: copy.headers });
}

async function notKept() {
	const pages = await (await caches.open(PAGES)).matchAll();
	const links = await Promise.all(
		pages.map(async (page) => {
			const [, title = page.url] = /<title>([^<]*)<\/title>/.exec(await page.text()) ?? [];
			return title;
		}),
	);
	const addresses = (await (await caches.open(PAGES)).keys()).map(({ url }) => url);
	const list = addresses.map(
		(url, index) => `<li><a href="${url.replace(/["&<>]/g, '')}">${links[index] ?? ''}</a></li>`,
	);
	return new Response(
		`<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>No connection</title><h1>No connection</h1><p>This page is not kept on your device. Go back, or try again when you are connected.</p>${list.length > 0 ? `<p>These pages are kept:</p><ul>${list.join('')}</ul>` : ''}</html>`,
		{
			status: 503,
			headers: {
				'Content-Type': 'text/html; charset=utf-8',
				'Content-Security-Policy': "default-src 'none'",
			},
		},
	);
}

function withoutQuery(url) {
	const { origin, pathname } = new URL(url);
	return `${origin}${pathname}`;
}
