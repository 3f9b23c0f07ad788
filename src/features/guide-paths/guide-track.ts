import { counted, listInWords } from '../../format/words.ts';
import type { GuidePath } from '../../graph/guide-path.ts';
import type { Item } from '../../graph/item.ts';
import type { Model } from '../../graph/model.ts';
import type { Guide } from '../../kinds/guides/schema.ts';
import { GUIDE_TRACKS, vocabularyValues } from '../../schema/vocabulary.ts';

type Track = NonNullable<Guide['track']>;

/** The steps of a guide, in order. */
export interface GuideTrack {
	/** `undefined` for steps that name no guide. */
	track: Track | undefined;
	steps: readonly Item<'guides'>[];
	/** Minutes of all steps that say how long they take. */
	minutes: number;
	/** How many steps don’t say how long they take. */
	untimed: number;
}

/** The guides that have a step, in the order of the vocabulary. */
export function guideTracks(model: Model): GuideTrack[] {
	const tracks = new Map<Track | undefined, Item<'guides'>[]>(
		[...vocabularyValues(GUIDE_TRACKS), undefined].map((track) => [track, []]),
	);
	for (const step of model.items('guides')) tracks.get(step.data.track)?.push(step);
	return [...tracks]
		.filter(([, steps]) => steps.length > 0)
		.map(([track, steps]) => ({
			track,
			steps,
			minutes: steps.reduce((sum, { data }) => sum + (data.minutes ?? 0), 0),
			untimed: steps.filter(({ data }) => data.minutes === undefined).length,
		}));
}

/** The position of a step in a sequence of steps. */
export interface StepPlace {
	/** The name of the sequence. */
	row: string;
	/** Its number, counted from 1. */
	number: number;
	/** The number of steps in the sequence. */
	of: number;
	previous: Item<'guides'> | undefined;
	next: Item<'guides'> | undefined;
	/** The path, if the sequence is one. */
	path: GuidePath | undefined;
}

/** Returns the positions of steps in their sequence by id, counted from 1 whatever their order fields. */
export function findTrackPlaces(
	steps: readonly Item<'guides'>[],
	row: string,
	path?: GuidePath,
): Map<string, StepPlace> {
	return new Map(
		steps.map(({ id }, index) => [
			id,
			{
				row,
				number: index + 1,
				of: steps.length,
				previous: steps[index - 1],
				next: steps[index + 1],
				path,
			},
		]),
	);
}

/** “45 minutes”, “2 hours”, “3 hours and 20 minutes”. */
export function minutesInWords(minutes: number): string {
	const hours = Math.floor(minutes / 60);
	const rest = minutes - hours * 60;
	return listInWords([
		...(hours > 0 ? [counted(hours, 'hour')] : []),
		...(rest > 0 || hours === 0 ? [counted(rest, 'minute')] : []),
	]);
}
