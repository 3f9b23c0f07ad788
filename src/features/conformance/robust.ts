import type { Principle } from './criterion.ts';

export const ROBUST: Principle = {
	title: 'Principle 4: robust',
	anchor: 'conformance-robust',
	criteria: [
		{
			number: '4.1.2',
			name: 'Name, role, value',
			level: 'A',
			conformance: 'Supports',
			remarks:
				'What can be pressed is made of HTML’s own links, buttons, fields and dialogs, so that its name, role and state are known. Nobody has checked it with a screen reader yet.',
			tests: [
				'scripts/e2e/pages.test.ts',
				'scripts/e2e/markup.test.ts',
				'scripts/e2e/other-roots.test.ts',
			],
		},
		{
			number: '4.1.3',
			name: 'Status messages',
			level: 'AA',
			conformance: 'Supports',
			remarks:
				'The number of results, the effect of a choice and what a chart shows are announced without moving the focus.',
			tests: [
				'scripts/e2e/search.test.ts',
				'scripts/e2e/library.test.ts',
				'scripts/e2e/own-chart/run-chart.test.ts',
			],
		},
	],
};
