import type { Rule } from '../../rule/rule.ts';
import { reportFindings } from '../schema/library-findings.ts';

export default {
	id: 'file/large',
	severity: 'warning',
	about: 'A picture has at most 1 MB.',
	why: 'Readers are sent a smaller copy of a picture beside an entry, but the history of the project keeps the whole file for ever, and everyone who gets the project downloads it. A picture in `public/` is sent as it is, to phones too.',
	check(library, report, { publicFolder }) {
		reportFindings('file/large', library, report);
		for (const { file, place, message, hint } of publicFolder?.large ?? [])
			report({ file }, { at: place, message, hint });
	},
} satisfies Rule;
