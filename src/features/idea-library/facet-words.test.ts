import { expect, test } from 'vitest';
import { choiceInWords } from './facet-words.ts';

test.each([
	['programme', 'Programme A', 'from the programme “Programme A”'],
	['driver', 'Work in partnership', 'for the driver “Work in partnership”'],
	['lens', 'Individual lens', 'with the individual lens'],
	['service-type', 'Adult secure', 'for the kind of service “Adult secure”'],
	['population', 'Autistic people', 'for autistic people'],
	['pcref', 'Co-production', 'for the part of PCREF “Co-production”'],
	['tool', 'Equity Pause', 'made with the tool “Equity Pause”'],
	['region', 'North West', 'tried in the region “North West”'],
	['cohort', 'Pilot', 'from the group of sites “Pilot”'],
	['has', 'An Easy Read page', 'with an Easy Read page'],
	['status', 'Implemented', 'by how far they got: implemented'],
	['evidence', 'No result published', 'by strength of evidence: no result published'],
	['effort', 'Low', 'by staff time: low'],
	['cost', 'Low', 'by cost: low'],
] as const)('ideas chosen by %s are “change ideas” and what they share', (facet, label, words) => {
	expect(choiceInWords(facet, label)).toBe(words);
});
