import type { Entry } from '../../../parse/entry.ts';
import { splitFrontMatter } from '../../../parse/text/front-matter.ts';
import { readYaml } from '../../../parse/yaml/yaml-file.ts';
import { rawFields } from '../../../schema/raw.ts';
import type { Rule } from '../../rule/rule.ts';

/** What a calendar shows of an event. */
const SHOWN = ['starts', 'ends', 'timeZone', 'place', 'state'] as const;

export default {
	id: 'programme/moved-event',
	severity: 'warning',
	about: 'An event that was moved or cancelled since the last commit has a higher `sequence`.',
	why: 'A calendar that somebody subscribed to takes a change only with a higher number. Without it, people come on the old day.',
	check(library, report, { readCommitted }) {
		const events = library.entries('events').filter(({ draft }) => !draft);
		const committed = readCommitted?.(events.map(({ file }) => file));
		for (const event of events) {
			const earlier = readFields(committed?.get(event.file));
			const changed = earlier && SHOWN.filter((field) => hasChanged(field, event, earlier));
			const { sequence } = event.raw ?? {};
			if (!changed || changed.length === 0 || typeof sequence !== 'number') continue;
			const before = typeof earlier.sequence === 'number' ? earlier.sequence : 0;
			if (sequence > before) continue;
			report(event, {
				at: event.place(['sequence']),
				message: `Unexpected \`sequence\` ${sequence} although ${changed.map((field) => `\`${field}\``).join(' and ')} changed since the last commit, expected ${before + 1}`,
				hint: 'Calendars that people subscribed to then show the change.',
			});
		}
	},
} satisfies Rule;

function hasChanged(
	field: (typeof SHOWN)[number],
	{ raw }: Entry<'events'>,
	earlier: Readonly<Record<string, unknown>>,
): boolean {
	const now = raw?.[field];
	// That it was held moves nothing.
	if (field === 'state') return now !== earlier.state && now !== 'held';
	return JSON.stringify(now) !== JSON.stringify(earlier[field]);
}

/** The fields of an entry; `undefined` if it was not there, was a draft or can’t be read. */
function readFields(text: string | undefined): Readonly<Record<string, unknown>> | undefined {
	if (text === undefined) return undefined;
	const parts = splitFrontMatter(text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'));
	if (!('yaml' in parts)) return undefined;
	const { value } = readYaml(parts.yaml.text);
	const fields = rawFields(value);
	return value === undefined || fields.draft === true ? undefined : fields;
}
