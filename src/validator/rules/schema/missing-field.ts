import { reportFindings } from '../../library-findings.ts';
import type { Rule } from '../../rule.ts';

export default {
	id: 'schema/missing-field',
	severity: 'error',
	about:
		'Entries have all that their collection asks for, or say in `notPublished` what no source gives.',
	why: 'A gap that nobody named looks like an oversight to a reader, and often is one.',
	check(library, report) {
		reportFindings('schema/missing-field', library, report);
		const { site } = library;
		const programmes = library.entries('programmes').filter(({ draft }) => !draft);
		const [first] = programmes;
		if (!first || site.raw === undefined) return;
		if ((site.raw as { programme?: unknown }).programme !== undefined) return;
		report(site, {
			at: site.place(['programme'], 'key'),
			message: 'Expected field `programme`: the programme that leads, needed once there is one',
			hint: programmes.length === 1 ? `Add \`programme: ${first.id}\`.` : 'Add it.',
		});
	},
} satisfies Rule;
