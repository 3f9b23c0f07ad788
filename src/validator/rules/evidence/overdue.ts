import { isDay } from '../../../format/date.ts';
import type { Rule } from '../../rule/rule.ts';

export default {
	id: 'evidence/overdue',
	severity: 'warning',
	about: 'What was to be checked again by a day has been checked by then.',
	why: 'Services, laws and figures change. A page that nobody has looked at for too long may mislead.',
	examples: {
		bad: { 'pages/about.mdx': '---\ntitle: About us\nreviewBy: 2001-01-31\n---\n' },
		found: 'pages/about.mdx:3:11',
		good: { 'pages/about.mdx': '---\ntitle: About us\nreviewBy: 2999-01-31\n---\n' },
	},
	check(library, report, { today }) {
		for (const entry of library.all()) {
			const { reviewBy } = entry.raw ?? {};
			if (typeof reviewBy !== 'string' || !isDay(reviewBy) || reviewBy >= today) continue;
			report(entry, {
				at: entry.place(['reviewBy']),
				message: `This was to be checked again by ${reviewBy}, and it is ${today}`,
				hint: 'Check it against its sources, then set `reviewed` to the day and `reviewBy` to a later one.',
			});
		}
	},
} satisfies Rule;
