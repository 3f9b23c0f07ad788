import type { Principle } from './criterion.ts';

const BY_KEYBOARD = [
	'scripts/e2e/ward-leader.test.ts',
	'scripts/e2e/community-path.test.ts',
	'scripts/e2e/search.test.ts',
	'scripts/e2e/shortlist.test.ts',
];

export const OPERABLE: Principle = {
	title: 'Principle 2: operable',
	anchor: 'conformance-operable',
	criteria: [
		{
			number: '2.1.1',
			name: 'Keyboard',
			level: 'A',
			conformance: 'Supports',
			remarks:
				'Everything that can be pressed is a link, a button or a field of HTML. Whole paths through the site are followed by keyboard alone.',
			tests: BY_KEYBOARD,
		},
		{
			number: '2.1.2',
			name: 'No keyboard trap',
			level: 'A',
			conformance: 'Supports',
			remarks: 'What opens closes with Escape, and the focus goes back to where it was.',
			tests: ['scripts/e2e/term-meanings.test.ts', 'scripts/e2e/reading-preferences.test.ts'],
		},
		{
			number: '2.1.4',
			name: 'Character key shortcuts',
			level: 'A',
			conformance: 'Not applicable',
			remarks: 'No shortcut is made of letters, digits or signs alone.',
		},
		{
			number: '2.2.1',
			name: 'Timing adjustable',
			level: 'A',
			conformance: 'Not applicable',
			remarks: 'Nothing runs out.',
		},
		{
			number: '2.2.2',
			name: 'Pause, stop, hide',
			level: 'A',
			conformance: 'Not applicable',
			remarks: 'Nothing moves, blinks, scrolls or updates by itself.',
		},
		{
			number: '2.3.1',
			name: 'Three flashes or below threshold',
			level: 'A',
			conformance: 'Supports',
			remarks: 'Nothing flashes.',
			byHand: 'The style sheets were searched for animations.',
		},
		{
			number: '2.4.1',
			name: 'Bypass blocks',
			level: 'A',
			conformance: 'Supports',
			remarks: 'The first link of each page leads to its content. Pages have landmarks.',
			tests: ['scripts/e2e/pages.test.ts'],
		},
		{
			number: '2.4.2',
			name: 'Page titled',
			level: 'A',
			conformance: 'Supports',
			remarks: 'Each page has a title that no other page has.',
			tests: ['scripts/e2e/pages.test.ts'],
		},
		{
			number: '2.4.3',
			name: 'Focus order',
			level: 'A',
			conformance: 'Supports',
			remarks:
				'The focus moves in the order in which a page is read. When a button goes with what it took away, the focus goes to the next one.',
			tests: ['scripts/e2e/keyboard.test.ts', 'scripts/e2e/library.test.ts', ...BY_KEYBOARD],
		},
		{
			number: '2.4.4',
			name: 'Link purpose (in context)',
			level: 'A',
			conformance: 'Supports',
			remarks:
				'Links say where they lead. The validator warns of “click here”, “read more” and bare addresses.',
			tests: ['src/validator/rules/link/text.test.ts', 'scripts/e2e/pages.test.ts'],
		},
		{
			number: '2.4.5',
			name: 'Multiple ways',
			level: 'AA',
			conformance: 'Supports',
			remarks:
				'Each page is found by the menu or a list, by the search and by links of related pages.',
			tests: ['scripts/e2e/links.test.ts', 'scripts/e2e/search.test.ts'],
		},
		{
			number: '2.4.6',
			name: 'Headings and labels',
			level: 'AA',
			conformance: 'Supports',
			remarks: 'Headings are what a reader would ask. Fields have visible labels.',
			tests: ['scripts/e2e/pages.test.ts', 'scripts/e2e/markup.test.ts'],
		},
		{
			number: '2.4.7',
			name: 'Focus visible',
			level: 'AA',
			conformance: 'Supports',
			remarks: 'Whatever has the focus is shown on yellow, with a dark line of 3 px.',
			tests: ['scripts/e2e/keyboard.test.ts', 'src/styles/contrast.test.ts'],
		},
		{
			number: '2.4.11',
			name: 'Focus not obscured (minimum)',
			level: 'AA',
			conformance: 'Supports',
			remarks:
				'What sticks to the top of the window leaves room above what has the focus. The first column of a table, which is held, leaves room beside it.',
			tests: ['scripts/e2e/keyboard.test.ts'],
		},
		{
			number: '2.5.1',
			name: 'Pointer gestures',
			level: 'A',
			conformance: 'Not applicable',
			remarks: 'Nothing asks for a gesture of more than one point or along a path.',
		},
		{
			number: '2.5.2',
			name: 'Pointer cancellation',
			level: 'A',
			conformance: 'Supports',
			remarks: 'Links, buttons and fields of HTML act when the pointer goes up.',
			byHand: 'The scripts were searched for what acts when a pointer goes down.',
		},
		{
			number: '2.5.3',
			name: 'Label in name',
			level: 'A',
			conformance: 'Supports',
			remarks: 'The name of what can be pressed holds the words that are seen on it.',
			tests: ['scripts/e2e/pages.test.ts'],
		},
		{
			number: '2.5.4',
			name: 'Motion actuation',
			level: 'A',
			conformance: 'Not applicable',
			remarks: 'Nothing is worked by moving the device.',
		},
		{
			number: '2.5.7',
			name: 'Dragging movements',
			level: 'AA',
			conformance: 'Not applicable',
			remarks: 'Nothing is dragged.',
		},
		{
			number: '2.5.8',
			name: 'Target size (minimum)',
			level: 'AA',
			conformance: 'Supports',
			remarks:
				'Targets measure at least 24 px, or have that much space around them. Links within a sentence are exempt.',
			tests: [
				'scripts/e2e/pages.test.ts',
				'scripts/e2e/display-modes.test.ts',
				'scripts/e2e/interaction-states.test.ts',
			],
		},
	],
};
