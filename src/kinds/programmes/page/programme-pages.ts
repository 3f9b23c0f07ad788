import type { PageItem } from '../../../collections/items.ts';
import type { PageModel } from '../../../collections/model.ts';
import { showsComponent } from '../../../features/body/nested-segments.ts';
import { keysOf } from '../../../format/keys.ts';
import { anchorFromId } from '../../../graph/address.ts';
import { type Item, itemProgramme, itemTitle } from '../../../graph/item.ts';
import type { Model } from '../../../graph/model.ts';
import type { Segment } from '../../../parse/markdown/segments.ts';
import type { SectionHeading } from '../../../ui/section-heading.ts';
import {
	PROGRAMME_PAGES,
	type ProgrammePageName,
	type ProgrammePlace,
	programmePageAddress,
	sectionPlace,
} from '../pages.ts';
import { programmeHeadings, programmePageLabels } from './programme-headings.ts';
import { isPast } from './programme-state.ts';

type Heading = PageItem['headings'][number];

/** A section of the template. */
export interface ProgrammeSection {
	name: keyof ReturnType<typeof programmeHeadings>;
	heading: SectionHeading;
	/** Headings below its own. */
	inner: readonly SectionHeading[];
}

/** A page of a programme: its part of the text, with the sections of the template before and after it. */
export interface ProgrammePage {
	place: ProgrammePlace;
	/** What the menu of the programme calls it. */
	label: string;
	segments: readonly Segment[];
	before: readonly ProgrammeSection[];
	after: readonly ProgrammeSection[];
	/** All its headings, in order. */
	headings: readonly Heading[];
}

/** Returns the pages of a programme: its overview, and those that its text is divided into. */
export function programmePages(programme: PageItem<'programmes'>, model: Model): ProgrammePage[] {
	const texts = textByPlace(programme.body);
	const places = new Set<string>(texts.keys());
	const labels = programmePageLabels(isPast(programme.data, model.day));
	const sections = programmeSections(programme, model);
	return (['overview', ...PROGRAMME_PAGES] as const).flatMap((place) => {
		const segments = texts.get(place);
		if (segments === undefined) return [];
		const own = sections.filter(({ name }) => sectionPlace(name, places) === place);
		const before = own.filter(({ name }) => name === 'aim' || name === 'phases');
		const after = own.filter((section) => !before.includes(section));
		const written = programme.headings.filter(({ page = 'overview' }) => page === place);
		const headings = [...sectionHeadings(before), ...written, ...sectionHeadings(after)];
		return [{ place, label: labels[place], segments, before, after, headings }];
	});
}

function sectionHeadings(sections: readonly ProgrammeSection[]): SectionHeading[] {
	return sections.flatMap(({ heading, inner }) => [heading, ...inner]);
}

/** Returns the further pages that a text is divided into, in order. */
export function furtherPageNames(body: readonly Segment[]): ProgrammePageName[] {
	const texts = textByPlace(body);
	return PROGRAMME_PAGES.filter((name) => texts.has(name));
}

/** Returns the address at which a coaching offer is described, on the page of its programme that has the coaching. */
export function coachingAddress(offer: Item<'coaching'>, model: PageModel): string {
	const programme = model.item('programmes', itemProgramme(offer) ?? model.leading?.id ?? '');
	if (!programme) return model.address(offer);
	const place = sectionPlace('coaching', new Set(furtherPageNames(programme.body)));
	return `${programmePageAddress(model.address(programme), place)}#${coachingAnchor(offer)}`;
}

function coachingAnchor({ id }: Item<'coaching'>): string {
	return `coaching-${anchorFromId(id)}`;
}

/** Divides a text at its page breaks. What comes before the first is the overview. */
function textByPlace(body: readonly Segment[]): Map<string, Segment[]> {
	const texts = new Map<string, Segment[]>([['overview', []]]);
	let place = 'overview';
	for (const segment of body) {
		if ('component' in segment && segment.component === 'PageBreak') {
			place = String(segment.attributes.to);
			if (!texts.has(place)) texts.set(place, []);
		} else texts.get(place)?.push(segment);
	}
	return texts;
}

/** Returns the sections that a programme has something for, in order. */
function programmeSections(programme: PageItem<'programmes'>, model: Model): ProgrammeSection[] {
	const { id, data, body } = programme;
	const headings = programmeHeadings(isPast(data, model.day));
	const coaching = model.ofProgramme('coaching', id);
	const shown: Record<keyof typeof headings, boolean> = {
		aim: true,
		phases: !showsComponent(body, 'PhaseTimeline'),
		coaching: coaching.length > 0,
		principles: true,
		asks: true,
		cost: data.cost !== undefined,
		evaluation: data.evaluation !== undefined,
		sites: true,
		events: model.ofProgramme('events', id).length > 0,
		voices: model.ofProgramme('voices', id).length > 0,
		others: model.leading?.id === id && model.items('programmes').length > 1,
	};
	const offers = coaching.map((offer) => ({
		depth: 3 as const,
		slug: coachingAnchor(offer),
		text: itemTitle(offer),
	}));
	return keysOf(headings)
		.filter((name) => shown[name])
		.map((name) => ({
			name,
			heading: headings[name],
			inner: name === 'coaching' ? offers : [],
		}));
}
