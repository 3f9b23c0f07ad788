import { isLocalTime } from '../../format/date.ts';
import { DEFAULT_TIME_ZONE, toOffsetTime } from '../../format/time-zone.ts';
import { type Item, isInCollection, itemTitle } from '../../graph/item.ts';
import type { Model } from '../../graph/model.ts';
import { KINDS } from '../../kinds/index.ts';
import type { ThingType } from '../../schema/definition.ts';
import type { Provenance } from './collection-document.ts';

/** A thing in the vocabulary of schema.org (https://schema.org). Undefined properties are left out. */
export interface Thing {
	'@type': string;
	[property: string]: unknown;
}

/** What things refer to: the model, its texts, and absolute addresses. */
export interface ThingContext {
	model: Model;
	/** Makes an address from the site’s root absolute. */
	at: (address: string) => string;
	/** The address of the licence, if it is a known one. */
	licence: string | undefined;
}

/** The things of a page as one JSON-LD document (https://www.w3.org/TR/json-ld11/). */
export function jsonLd(things: readonly Thing[]): object {
	return { '@context': 'https://schema.org', '@graph': things };
}

/** The site itself, with its search. */
export function webSiteThing({ model, at, licence }: ThingContext): Thing {
	const { title, tagline, locale = 'en-GB' } = model.site;
	return {
		'@type': 'WebSite',
		'@id': at('/#site'),
		name: title,
		description: tagline,
		url: at('/'),
		inLanguage: locale,
		license: licence,
		potentialAction: {
			'@type': 'SearchAction',
			target: {
				'@type': 'EntryPoint',
				urlTemplate: `${at('/search/')}?q={search_term_string}`,
			},
			'query-input': 'required name=search_term_string',
		},
	};
}

/** The way from the home page to a page, which is the last step and needs no address. */
export function breadcrumbThing(
	crumbs: readonly { label: string; address: string }[],
	title: string,
	{ at }: Pick<ThingContext, 'at'>,
): Thing {
	const steps = [{ label: 'Home', address: '/' }, ...crumbs];
	return {
		'@type': 'BreadcrumbList',
		itemListElement: [
			...steps.map(({ label, address }, index) => ({
				'@type': 'ListItem',
				position: index + 1,
				name: label,
				item: at(address),
			})),
			{ '@type': 'ListItem', position: steps.length + 1, name: title },
		],
	};
}

/** The thing that an entry’s page is about, where schema.org has a fitting type. */
export function entryThings(item: Item, context: ThingContext): Thing[] {
	const { thing } = KINDS[item.collection];
	if (thing === undefined) return [];
	if (isInCollection('change-ideas', item)) return [ideaThing(thing, item, context)];
	if (isInCollection('guides', item)) return [guideThing(thing, item, context)];
	if (isInCollection('events', item)) return eventThings(thing, item, context);
	const url = context.at(context.model.address(item));
	return [{ '@type': thing, name: itemTitle(item), description: item.data.summary, url }];
}

function ideaThing(
	type: ThingType,
	idea: Item<'change-ideas'>,
	{ model, at, licence }: ThingContext,
): Thing {
	const { summary, reviewed, populations = [], sources } = idea.data;
	return {
		'@type': type,
		headline: itemTitle(idea),
		description: summary,
		url: at(model.address(idea)),
		mainEntityOfPage: at(model.address(idea)),
		dateModified: reviewed,
		license: licence,
		isPartOf: { '@id': at('/#site') },
		about: populations.map((id) => model.vocabularyValue('populations', id).label),
		citation: model.pick('sources', sources).map((source) => ({
			'@type': 'CreativeWork',
			name: itemTitle(source),
			url: source.data.url,
		})),
	};
}

function guideThing(
	type: ThingType,
	guide: Item<'guides'>,
	{ model, at, licence }: ThingContext,
): Thing {
	const { summary, minutes, checklist = [] } = guide.data;
	return {
		'@type': type,
		name: itemTitle(guide),
		description: summary,
		url: at(model.address(guide)),
		totalTime: minutes === undefined ? undefined : `PT${minutes}M`,
		license: licence,
		step: checklist.map(({ text }, index) => ({ '@type': 'HowToStep', position: index + 1, text })),
	};
}

/** An event whose date no source gives is none to schema.org. */
function eventThings(type: ThingType, event: Item<'events'>, { model, at }: ThingContext): Thing[] {
	const { summary, starts, ends, timeZone = DEFAULT_TIME_ZONE, state, place } = event.data;
	if (starts === undefined) return [];
	const online = place === 'online';
	return [
		{
			'@type': type,
			name: itemTitle(event),
			description: summary,
			url: at(model.address(event)),
			startDate: zonedTime(starts, timeZone),
			endDate: ends === undefined ? undefined : zonedTime(ends, timeZone),
			eventStatus: `https://schema.org/${state === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`,
			eventAttendanceMode:
				place === undefined
					? undefined
					: `https://schema.org/${online ? 'Online' : 'Offline'}EventAttendanceMode`,
			location:
				place === undefined
					? undefined
					: online
						? { '@type': 'VirtualLocation', url: at(model.address(event)) }
						: { '@type': 'Place', name: place.name, address: place.locality },
		},
	];
}

function zonedTime(time: string, zone: string): string {
	return isLocalTime(time) ? (toOffsetTime(time, zone) ?? time) : time;
}

/** The glossary as a set of terms. */
export function glossaryThing({ model, at, licence }: ThingContext): Thing {
	const url = at('/glossary/');
	return {
		'@type': 'DefinedTermSet',
		'@id': url,
		name: 'Glossary',
		url,
		license: licence,
		// Each term comes in the set, and its address says which it is: to say both again would be a tenth of the page.
		hasDefinedTerm: model.items('glossary').map((term) => ({
			'@type': 'DefinedTerm',
			name: itemTitle(term),
			...(term.data.synonyms?.length ? { alternateName: term.data.synonyms } : {}),
			url: at(model.address(term)),
		})),
	};
}

/** A table and list of the open data. */
export function datasetThing(
	{ title, summary, page, files }: DatasetWords,
	{ site, built }: Provenance,
	{ at, licence }: ThingContext,
): Thing {
	return {
		'@type': 'Dataset',
		name: `${title}: ${site}`,
		description: summary,
		url: at(page),
		dateModified: built,
		license: licence,
		isAccessibleForFree: true,
		creator: { '@type': 'Organization', name: site, url: at('/') },
		distribution: files.map((address) => ({
			'@type': 'DataDownload',
			contentUrl: at(address),
			encodingFormat: address.endsWith('.csv') ? 'text/csv' : 'application/json',
		})),
	};
}

/** The metadata of a dataset. */
export interface DatasetWords {
	title: string;
	summary: string;
	/** The address of the page that shows it, and of its files, from the site’s root. */
	page: string;
	files: readonly string[];
}
