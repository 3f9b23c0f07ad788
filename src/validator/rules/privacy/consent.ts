import { isDay } from '../../../format/date.ts';
import { rawFields } from '../../../schema/raw.ts';
import {
	findAttributionMismatches,
	findDetailsBeyondAttribution,
} from '../../privacy/attribution-mismatch.ts';
import type { Rule } from '../../rule/rule.ts';

export default {
	id: 'privacy/consent',
	severity: 'error',
	about: 'A voice is shown as the person agreed to it, and only as long as they did.',
	why: 'Somebody who spoke about their care trusted us with it. They may change their mind.',
	examples: {
		bad: {
			'voices/matron.mdx':
				'---\ntitle: Outside my comfort zone\nrole: Matron\nattribution: role-only\nname: Sam\n---\n',
		},
		found: 'voices/matron.mdx:5:7',
		good: {
			'voices/matron.mdx':
				'---\ntitle: Outside my comfort zone\nrole: Matron\nattribution: role-only\n---\n',
		},
	},
	check(library, report, { today }) {
		for (const voice of library.entries('voices')) {
			const { consent, notPublished } = voice.raw ?? {};
			const { reviewOn } = rawFields(consent);
			if (typeof reviewOn === 'string' && isDay(reviewOn) && reviewOn < today && !voice.withdrawn) {
				report(voice, {
					at: voice.place(['consent', 'reviewOn']),
					message: `Consent was to be asked for again by ${reviewOn}, and it is ${today}`,
					hint: 'Ask the person. Then set a later day, or write `basis: withdrawn`, which takes the voice out everywhere.',
				});
			}
			const named = Array.isArray(notPublished) ? notPublished.indexOf('consent') : -1;
			if (named !== -1) {
				report(voice, {
					at: voice.place(['notPublished', named]),
					message: 'Unexpected `consent` in `notPublished`: without consent a voice can’t be shown',
					hint: 'Give the consent, or delete the entry.',
				});
			}
		}
		for (const { voice, place } of findDetailsBeyondAttribution(library)) {
			report(voice, {
				at: place,
				message: 'Unexpected first name or age of a person who is to be shown by their role only',
				hint: 'Write the role in its place, such as “a patient said”, or take it out.',
			});
		}
		for (const { voice, attribution } of findAttributionMismatches(library)) {
			report(voice, {
				at: voice.place(['name']),
				message:
					attribution === 'role-only'
						? 'Unexpected `name` of a person who is to be shown by their role only'
						: 'Unexpected `name` of more than one word, expected the first name only',
				hint: attribution === 'role-only' ? 'Take the name out.' : 'Leave the family name out.',
			});
		}
	},
} satisfies Rule;
