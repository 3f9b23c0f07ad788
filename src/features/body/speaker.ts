import { keysOf } from '../../format/keys.ts';
import { type Item, itemTitle } from '../../graph/item.ts';
import type { Model } from '../../graph/model.ts';
import type { Voice } from '../../kinds/voices/schema.ts';

/** Who speaks in a voice: the role in words, the places that are public, and the group the role belongs to. */

export const SPEAKER_GROUPS = {
	'lived-experience': 'People with lived experience',
	carers: 'Carers and families',
	'ward-leaders': 'Ward leaders',
	'clinical-teams': 'Clinical teams',
	'senior-leaders': 'Senior leaders',
	others: 'Other people',
} as const satisfies Record<string, string>;

export type SpeakerGroup = keyof typeof SPEAKER_GROUPS;

/**
 * Words of a role that decide its group; the first group with a word in the role counts. Leaders come
 * before clinicians, since a “chief medical officer” speaks as a leader.
 */
const WORDS: readonly (readonly [SpeakerGroup, RegExp])[] = [
	[
		'lived-experience',
		/\b(lived experience|experts? by experience|peer (support )?workers?|patients?|service users?|survivors?)\b/i,
	],
	['carers', /\b(carers?|famil(y|ies)|parents?|relatives?)\b/i],
	[
		'ward-leaders',
		/\b(ward managers?|ward leaders?|matrons?|(team|ward) leads?|modern matrons?)\b/i,
	],
	[
		'senior-leaders',
		/\b(chiefs?|directors?|chairs?|executives?|board|presidents?|governors?|sponsors?)\b/i,
	],
	[
		'clinical-teams',
		/\b(nurs(e|es|ing)|doctors?|psychiatrists?|psychologists?|pharmacists?|(occupational )?therapists?|clinicians?|consultants?|support workers?|social workers?|healthcare assistants?|registrars?)\b/i,
	],
];

/** Returns the group of a role, by its words. */
export function findSpeakerGroup(role: string | undefined): SpeakerGroup {
	return WORDS.find(([, words]) => role !== undefined && words.test(role))?.[0] ?? 'others';
}

/** Voices by who speaks, in the order of the groups; a group without a voice is left out. */
export function voicesBySpeaker<I extends Item<'voices'>>(
	voices: readonly I[],
): { group: SpeakerGroup; voices: readonly I[] }[] {
	const groups = new Map<SpeakerGroup, I[]>(keysOf(SPEAKER_GROUPS).map((group) => [group, []]));
	for (const voice of voices) groups.get(findSpeakerGroup(voice.data.role))?.push(voice);
	return [...groups]
		.map(([group, inGroup]) => ({ group, voices: inGroup }))
		.filter(({ voices: inGroup }) => inGroup.length > 0);
}

/** Returns the site and the organisation of a voice, if they are public. */
export function voicePlaces(
	voice: Item<'voices'>,
	model: Model,
): Item<'sites' | 'organisations'>[] {
	const { site, organisation } = voice.data;
	return [
		...model.pick('sites', site === undefined ? [] : [site]),
		...model.pick('organisations', organisation === undefined ? [] : [organisation]),
	];
}

/** Returns the name, if it may be shown, and the role, without a place at its end that is shown next to it. */
export function speakerInWords(
	{ role, attribution, name }: Pick<Voice, 'role' | 'attribution' | 'name'>,
	places: readonly Item[],
): string {
	const shown = attribution === 'first-name' || attribution === 'full-name' ? name : undefined;
	const plain = role === undefined ? undefined : withoutPlaces(role, places.map(itemTitle));
	return [shown, plain].filter((part) => part !== undefined && part !== '').join(', ');
}

/** “Matron, Ward A” next to “Ward A” is “Matron”; “Nurse at Trust B” next to “Trust B Foundation Trust” is “Nurse”. */
export function withoutPlaces(role: string, places: readonly string[]): string {
	// A place has no comma in it: it comes after the last one.
	const from = Math.max(1, role.lastIndexOf(','));
	const [, more, place] =
		/^(.*?)(?:,| at| of| from) (?:the )?([^,]+)$/.exec(role.slice(from)) ?? [];
	if (more === undefined || place === undefined) return role;
	const before = role.slice(0, from) + more;
	const named = places.some(
		(title) =>
			title.localeCompare(place, 'en-GB', { sensitivity: 'base' }) === 0 ||
			title.toLowerCase().startsWith(`${place.toLowerCase()} `),
	);
	return named ? before : role;
}
