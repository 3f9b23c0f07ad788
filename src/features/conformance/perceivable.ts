import type { Principle } from './criterion.ts';

const EVERY_PAGE = 'scripts/e2e/pages.test.ts';
const WAYS_OF_LOOKING = 'scripts/e2e/display-modes.test.ts';
const MARKUP = 'scripts/e2e/markup.test.ts';
const NO_SOUND_OR_FILM = 'The site has no sound and no film.';

export const PERCEIVABLE: Principle = {
	title: 'Principle 1: perceivable',
	anchor: 'conformance-perceivable',
	criteria: [
		{
			number: '1.1.1',
			name: 'Non-text content',
			level: 'A',
			conformance: 'Supports',
			remarks:
				'The validator refuses a picture without words, and a file name as words. A chart has a title, its reading below it and a table of its values. Pictures beside Easy Read sentences add nothing to the sentence and are hidden from screen readers.',
			tests: [EVERY_PAGE, 'src/validator/rules/accessibility/alt-text.test.ts'],
		},
		{
			number: '1.2.1',
			name: 'Audio-only and video-only (prerecorded)',
			level: 'A',
			conformance: 'Not applicable',
			remarks: NO_SOUND_OR_FILM,
		},
		{
			number: '1.2.2',
			name: 'Captions (prerecorded)',
			level: 'A',
			conformance: 'Not applicable',
			remarks: NO_SOUND_OR_FILM,
		},
		{
			number: '1.2.3',
			name: 'Audio description or media alternative (prerecorded)',
			level: 'A',
			conformance: 'Not applicable',
			remarks: NO_SOUND_OR_FILM,
		},
		{
			number: '1.2.4',
			name: 'Captions (live)',
			level: 'AA',
			conformance: 'Not applicable',
			remarks: NO_SOUND_OR_FILM,
		},
		{
			number: '1.2.5',
			name: 'Audio description (prerecorded)',
			level: 'AA',
			conformance: 'Not applicable',
			remarks: NO_SOUND_OR_FILM,
		},
		{
			number: '1.3.1',
			name: 'Info and relationships',
			level: 'A',
			conformance: 'Supports',
			remarks:
				'Headings, lists, tables with headers, landmarks and labels are in the markup. The validator refuses a skipped heading level and warns of a table without headers.',
			tests: [
				EVERY_PAGE,
				MARKUP,
				'scripts/e2e/stacking-tables.test.ts',
				'src/validator/rules/accessibility/heading-order.test.ts',
			],
		},
		{
			number: '1.3.2',
			name: 'Meaningful sequence',
			level: 'A',
			conformance: 'Supports',
			remarks: 'A page without its style sheets reads in the order in which it is meant.',
			tests: ['scripts/e2e/without-javascript.test.ts', MARKUP],
		},
		{
			number: '1.3.3',
			name: 'Sensory characteristics',
			level: 'A',
			conformance: 'Supports',
			remarks:
				'What can be pressed is named by its words. Marks of drivers and of charts differ in shape and have a word beside them.',
			byHand: 'The words of the interface were searched for sides and colours.',
		},
		{
			number: '1.3.4',
			name: 'Orientation',
			level: 'AA',
			conformance: 'Supports',
			remarks: 'Nothing asks for one orientation. The layout follows the width alone.',
			tests: [EVERY_PAGE],
		},
		{
			number: '1.3.5',
			name: 'Identify input purpose',
			level: 'AA',
			conformance: 'Not applicable',
			remarks: 'No field asks for anything about the reader.',
		},
		{
			number: '1.4.1',
			name: 'Use of color',
			level: 'A',
			conformance: 'Supports',
			remarks:
				'Each colour has a shape or a word beside it. Links in running text are underlined. Improvement and concern in a chart have marks of their own.',
			tests: ['src/spc/drawing/legend.test.ts'],
			byHand: 'Pictures of pages and charts were looked at in print, in black on white.',
		},
		{
			number: '1.4.2',
			name: 'Audio control',
			level: 'A',
			conformance: 'Supports',
			remarks: 'No sound plays until the reader asks for it. “Listen” can be paused, and stopped.',
			tests: ['scripts/e2e/listen.test.ts'],
		},
		{
			number: '1.4.3',
			name: 'Contrast (minimum)',
			level: 'AA',
			conformance: 'Supports',
			remarks: 'Every pair of colours used for text has at least 4.5:1, light and dark.',
			tests: [EVERY_PAGE, 'src/styles/contrast.test.ts'],
		},
		{
			number: '1.4.4',
			name: 'Resize text',
			level: 'AA',
			conformance: 'Supports',
			remarks: 'Sizes follow the reader’s own. At 200 per cent nothing is cut off.',
			tests: [WAYS_OF_LOOKING, 'scripts/e2e/reading-preferences.test.ts'],
		},
		{
			number: '1.4.5',
			name: 'Images of text',
			level: 'AA',
			conformance: 'Supports',
			remarks:
				'Pages hold no picture of text: charts and diagrams are drawn with real letters. The preview that other websites show beside a link is no part of a page.',
			byHand: 'Pictures of each kind of page were looked at.',
		},
		{
			number: '1.4.10',
			name: 'Reflow',
			level: 'AA',
			conformance: 'Supports',
			remarks:
				'No page scrolls sideways at 320 px. There a table of sentences becomes blocks, one for each row, and a driver diagram a list. Another wide table scrolls in a box of its own that the keyboard reaches.',
			tests: [EVERY_PAGE, 'scripts/e2e/stacking-tables.test.ts'],
		},
		{
			number: '1.4.11',
			name: 'Non-text contrast',
			level: 'AA',
			conformance: 'Supports',
			remarks: 'Borders and marks that carry meaning have at least 3:1, light and dark.',
			tests: ['src/styles/contrast.test.ts'],
		},
		{
			number: '1.4.12',
			name: 'Text spacing',
			level: 'AA',
			conformance: 'Supports',
			remarks: 'With the spacing of the criterion set, no text is cut off or overlaps.',
			tests: [WAYS_OF_LOOKING, 'scripts/e2e/reading-preferences.test.ts'],
		},
		{
			number: '1.4.13',
			name: 'Content on hover or focus',
			level: 'AA',
			conformance: 'Supports',
			remarks:
				'The meaning of a term stays while it is pointed at, can be pointed at itself, and Escape closes it.',
			tests: ['scripts/e2e/term-meanings.test.ts'],
		},
	],
};
