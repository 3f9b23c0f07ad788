import { isLocalTime } from '../../format/date.ts';
import { DEFAULT_TIME_ZONE, toOffsetTime } from '../../format/time-zone.ts';
import type { Item } from '../../graph/item.ts';
import { itemTitle } from '../../graph/item.ts';
import type { Model } from '../../graph/model.ts';
import { titleById } from './idea-tables.ts';
import { type Column, type LongTable, startDay } from './long-table.ts';

/** Makes the address of an entry’s page. */
type PageAddress = (item: Item) => string;

const ID: Column = { name: 'id', type: 'string', about: 'Its id, which never changes.' };
const TITLE: Column = { name: 'title', type: 'string', about: 'Its title.' };
const PAGE: Column = { name: 'page', type: 'string', about: 'The address of its page.' };

export function sitesTable(model: Model, page: PageAddress): LongTable {
	return {
		name: 'sites',
		row: 'One ward, hospital or service that took part.',
		key: ['id'],
		columns: [
			ID,
			TITLE,
			{ name: 'kind', type: 'string', about: 'Whether it is a ward, a hospital or a service.' },
			{ name: 'programme', type: 'string', about: 'The id of the programme that it took part in.' },
			{ name: 'cohort', type: 'string', about: 'The group of sites it belonged to.' },
			{ name: 'organisation', type: 'string', about: 'The id of the organisation that runs it.' },
			{ name: 'organisation_title', type: 'string', about: 'The name of that organisation.' },
			{ name: 'region', type: 'string', about: 'The ODS code of its NHS England region.' },
			PAGE,
		],
		rows: model.items('sites').map((site) => {
			const { kind, programme, cohort, organisation, region } = site.data;
			return [
				site.id,
				itemTitle(site),
				kind,
				programme,
				cohort,
				organisation,
				titleById(model, 'organisations', organisation),
				region,
				page(site),
			];
		}),
	};
}

export function eventsTable(model: Model, page: PageAddress): LongTable {
	return {
		name: 'events',
		row: 'One event.',
		key: ['id'],
		columns: [
			ID,
			TITLE,
			{ name: 'kind', type: 'string', about: 'What kind of event it is.' },
			{ name: 'programme', type: 'string', about: 'The id of the programme that it belongs to.' },
			{ name: 'day', type: 'date', about: 'The day on which it begins. Empty: not published.' },
			{ name: 'starts', type: 'string', about: 'The day, or the time with its offset from UTC.' },
			{ name: 'ends', type: 'string', about: 'The same for its end. A day is inclusive.' },
			{ name: 'state', type: 'string', about: 'Whether it is planned, was held or was cancelled.' },
			{ name: 'place', type: 'string', about: '`online`, or the name of the place.' },
			PAGE,
		],
		rows: model.items('events').map((event) => {
			const { kind, programme, starts, ends, timeZone, state, place } = event.data;
			return [
				event.id,
				itemTitle(event),
				kind,
				programme,
				startDay(starts),
				withOffset(starts, timeZone),
				withOffset(ends, timeZone),
				state,
				typeof place === 'object' ? place.name : place,
				page(event),
			];
		}),
	};
}

function withOffset(
	time: string | undefined,
	zone: string = DEFAULT_TIME_ZONE,
): string | undefined {
	return time !== undefined && isLocalTime(time) ? toOffsetTime(time, zone) : time;
}

export function sourcesTable(model: Model, page: PageAddress): LongTable {
	return {
		name: 'sources',
		row: 'One document or page that the site relies on.',
		key: ['id'],
		columns: [
			ID,
			TITLE,
			{ name: 'kind', type: 'string', about: 'What kind of source it is.' },
			{
				name: 'publisher',
				type: 'string',
				about: 'Who published it: an id of an organisation, or a name.',
			},
			{ name: 'url', type: 'string', about: 'Its address on the web.' },
			{ name: 'archived', type: 'string', about: 'The address of a kept copy.' },
			{ name: 'published', type: 'string', about: 'When it was published: a year, month or day.' },
			{ name: 'published_start', type: 'date', about: 'The first day of that time.' },
			{ name: 'accessed', type: 'date', about: 'The day on which we read it.' },
			PAGE,
		],
		rows: model.items('sources').map((source) => {
			const { kind, publisher, url, archived, published, accessed } = source.data;
			return [
				source.id,
				itemTitle(source),
				kind,
				publisher,
				url,
				archived,
				published,
				startDay(published),
				accessed,
				page(source),
			];
		}),
	};
}
