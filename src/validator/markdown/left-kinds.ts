import { accidentalLists } from './accidental-lists.ts';
import { accidentalQuotations } from './accidental-quotations.ts';
import { directives } from './directives.ts';
import { headingsWithoutSpace } from './headings-without-space.ts';
import type { LeftKind } from './left-markdown.ts';
import { linkSpaces } from './link-spaces.ts';
import { tableCells } from './table-cells.ts';
import { taskBoxes } from './task-boxes.ts';
import { typedLists } from './typed-lists.ts';
import { unclosedEmphasis } from './unclosed-emphasis.ts';
import { undefinedReferences } from './undefined-references.ts';

/** Every kind of Markdown that did not take. */
export const LEFT_KINDS: Readonly<Record<string, LeftKind>> = {
	accidentalLists,
	accidentalQuotations,
	directives,
	headingsWithoutSpace,
	linkSpaces,
	tableCells,
	taskBoxes,
	typedLists,
	unclosedEmphasis,
	undefinedReferences,
};
