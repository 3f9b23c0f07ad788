import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { expect, test } from 'vitest';
import { readPlan } from './host-plan.ts';
import { iisFiles } from './iis.ts';
import { ADDRESSES, expectedHeaders, lowered, smallSite } from './testing/small-site.ts';

const plan = readPlan(smallSite('/sub/'), new URL('https://site.gov.uk/sub/'));
const { root } = parseXml(iisFiles(plan).files['web.config'] ?? '');

function below(element: XmlElement | null, name: string): XmlElement[] {
	return (element?.children ?? []).flatMap((child) =>
		child instanceof XmlElement
			? [...(child.name === name ? [child] : []), ...below(child, name)]
			: [],
	);
}

const locations = new Map(
	below(root, 'location').map((each) => [each.attributes.path ?? '', each]),
);
const [server] = (root?.children ?? []).filter(
	(child): child is XmlElement => child instanceof XmlElement && child.name === 'system.webServer',
);

/** Returns the headers that a part of the configuration adds. */
function readHeaders(part: XmlElement | undefined): Record<string, string> {
	const [list] = below(part ?? null, 'customHeaders');
	return lowered(
		Object.fromEntries(
			below(list ?? null, 'add').map(({ attributes }) => [
				attributes.name ?? '',
				attributes.value ?? '',
			]),
		),
	);
}

/** Returns what IIS sends: the closest place counts. */
function sentFor(file: string): Record<string, string> {
	const steps = file.split('/');
	const places = steps.map((_, index) => locations.get(steps.slice(0, index + 1).join('/')));
	return Object.assign({}, readHeaders(server), ...places.map(readHeaders));
}

test.each(ADDRESSES)('IIS sends the headers of %s', (address) => {
	const { 'cache-control': _, ...expected } = expectedHeaders(address);
	expect(sentFor(address.slice(1).replace(/(^|\/)$/, '$1index.html'))).toEqual(expected);
});

test('a place is named once, and leads to a file or folder of the site', () => {
	expect(below(root, 'location')).toHaveLength(locations.size);
	for (const place of locations.keys())
		expect(
			plan.files.some((file) => file === place || file.startsWith(`${place}/`)),
			place,
		).toBe(true);
});

test('the files of the search and of calendars have a type, without which IIS would not send them', () => {
	const types = below(root, 'mimeMap').map(({ attributes }) => attributes.fileExtension);
	expect(types).toEqual(
		expect.arrayContaining([
			'.pf_fragment',
			'.pf_index',
			'.pf_meta',
			'.pf_filter',
			'.pagefind',
			'.webmanifest',
			'.ics',
		]),
	);
	expect(new Set(types).size).toBe(types.length);
});

test('hashed files are kept for a year, and a former address leads to the page', () => {
	const [cache] = below(locations.get('_astro') ?? null, 'clientCache');
	expect(cache?.attributes.cacheControlMaxAge).toBe('365.00:00:00');
	const [redirect] = below(locations.get('drivers/old') ?? null, 'httpRedirect');
	expect(redirect?.attributes.destination).toBe('/sub/drivers/one/');
});
