import type { Principle } from './criterion.ts';

const RUN_CHART = 'scripts/e2e/own-chart/run-chart.test.ts';

export const UNDERSTANDABLE: Principle = {
	title: 'Principle 3: understandable',
	anchor: 'conformance-understandable',
	criteria: [
		{
			number: '3.1.1',
			name: 'Language of page',
			level: 'A',
			conformance: 'Supports',
			remarks: 'Each page names its language.',
			tests: ['scripts/e2e/pages.test.ts'],
		},
		{
			number: '3.1.2',
			name: 'Language of parts',
			level: 'AA',
			conformance: 'Partially supports',
			remarks:
				'Texts are in one language. A name or a title in another language cannot be marked as such: the texts that authors write have no way to say so.',
		},
		{
			number: '3.2.1',
			name: 'On focus',
			level: 'A',
			conformance: 'Supports',
			remarks: 'Nothing leaves the page or moves the focus because something has the focus.',
			tests: ['scripts/e2e/term-meanings.test.ts'],
		},
		{
			number: '3.2.2',
			name: 'On input',
			level: 'A',
			conformance: 'Supports',
			remarks:
				'A choice changes what is shown on the page, and the change is announced. It never leads to another page.',
			tests: ['scripts/e2e/library.test.ts', RUN_CHART],
		},
		{
			number: '3.2.3',
			name: 'Consistent navigation',
			level: 'AA',
			conformance: 'Supports',
			remarks: 'The band, the menu and the foot are the same on each page, in the same order.',
			byHand: 'The kinds of page were compared.',
		},
		{
			number: '3.2.4',
			name: 'Consistent identification',
			level: 'AA',
			conformance: 'Supports',
			remarks: 'The same thing has the same name and mark everywhere, from one component.',
			byHand: 'The kinds of page were compared.',
		},
		{
			number: '3.2.6',
			name: 'Consistent help',
			level: 'A',
			conformance: 'Supports',
			remarks: 'Each page ends with the question whether anything is wrong with it.',
			tests: ['scripts/e2e/feedback.test.ts'],
		},
		{
			number: '3.3.1',
			name: 'Error identification',
			level: 'A',
			conformance: 'Supports',
			remarks: 'A row of data that cannot be read is named by its line, with what is wrong.',
			tests: [RUN_CHART],
		},
		{
			number: '3.3.2',
			name: 'Labels or instructions',
			level: 'A',
			conformance: 'Supports',
			remarks:
				'Each field has a visible label. Where a format is expected, it is shown beside the field.',
			tests: ['scripts/e2e/pages.test.ts'],
		},
		{
			number: '3.3.3',
			name: 'Error suggestion',
			level: 'AA',
			conformance: 'Supports',
			remarks: 'What cannot be read is shown together with what was expected.',
			tests: [RUN_CHART, 'src/data-reader/team-tables.test.ts'],
		},
		{
			number: '3.3.4',
			name: 'Error prevention (legal, financial, data)',
			level: 'AA',
			conformance: 'Not applicable',
			remarks: 'Nothing is bought, agreed to or sent.',
		},
		{
			number: '3.3.7',
			name: 'Redundant entry',
			level: 'A',
			conformance: 'Not applicable',
			remarks: 'Nothing is asked for twice.',
		},
		{
			number: '3.3.8',
			name: 'Accessible authentication (minimum)',
			level: 'AA',
			conformance: 'Not applicable',
			remarks: 'Nobody signs in.',
		},
	],
};
