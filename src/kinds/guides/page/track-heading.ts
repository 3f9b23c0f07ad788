import { type GuideTrack, minutesInWords } from '../../../features/guide-paths/guide-track.ts';
import { counted } from '../../../format/words.ts';
import { GUIDE_TRACKS } from '../../../schema/vocabulary.ts';
import type { SectionHeading } from '../../../ui/section-heading.ts';

/** Returns the name of a guide from the vocabulary. */
export function trackName({ track }: Pick<GuideTrack, 'track'>): string {
	return track === undefined ? 'Other steps' : GUIDE_TRACKS[track].label;
}

/** Returns the heading of a guide in the list of guides. */
export function trackHeading(track: GuideTrack): SectionHeading {
	return { depth: 2, slug: `guides-${track.track ?? 'other'}`, text: trackName(track) };
}

/** Returns the purpose of a guide, with the number and duration of its steps. */
export function trackInWords({ track, steps, minutes, untimed }: GuideTrack): string {
	const time = minutes > 0 ? `, about ${minutesInWords(minutes)} in all` : '';
	return [
		track && GUIDE_TRACKS[track].description,
		`${counted(steps.length, 'step')}${time}.`,
		untimed > 0 && `Time not published for ${counted(untimed, 'step')}.`,
	]
		.filter(Boolean)
		.join(' ');
}
