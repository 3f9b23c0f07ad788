/** The style of a chart’s classes, on a page and in a file of its own. */

import type { Theme } from './theme.ts';
import { THEMES } from './theme.ts';

/** Colours are the site’s tokens. Font sizes are in the drawing, whose layout depends on them. */
const RULES = `.spc {
	color: var(--ink, currentColor);
	display: block;
	height: auto;
	max-width: 100%;
}

.spc text {
	fill: currentColor;
}

.spc .spc-muted,
.spc .spc-tick,
.spc .spc-date-label,
.spc .spc-label {
	fill: var(--muted, currentColor);
}

.spc .spc-title {
	font-weight: 700;
}

.spc .spc-illustrative {
	fill: var(--muted, currentColor);
	fill-opacity: 0.25;
	font-weight: 700;
}

.spc-grid {
	stroke: var(--line, currentColor);
	stroke-opacity: 0.45;
}

.spc-axis {
	stroke: var(--line, currentColor);
}

.spc-line {
	fill: none;
	stroke: var(--muted, currentColor);
	stroke-width: 1.5;
}

.spc-centre {
	stroke: var(--ink, currentColor);
	stroke-width: 1.5;
}

.spc-limit {
	stroke: var(--muted, currentColor);
	stroke-dasharray: 7 4;
	stroke-width: 1.5;
}

.spc-target {
	stroke: var(--stop, currentColor);
	stroke-dasharray: 2 3;
	stroke-width: 2;
}

.spc-rebase {
	stroke: var(--ink, currentColor);
	stroke-dasharray: 4 3;
}

.spc-annotation,
.spc-freeze {
	stroke: var(--line, currentColor);
}

.spc-freeze {
	stroke-dasharray: 4 3;
}

.spc-point {
	fill: var(--muted, currentColor);
}

.spc-excluded {
	fill: var(--paper, Canvas);
	stroke: var(--muted, currentColor);
	stroke-width: 1.5;
}

.spc-withheld {
	stroke: var(--ink, currentColor);
	stroke-width: 1.5;
}

.spc-improvement {
	fill: var(--blue, currentColor);
}

.spc-concern {
	fill: var(--concern, currentColor);
}

.spc-neutral {
	fill: var(--lens-systemic, currentColor);
}
`;

/** Rules that apply only on a page: for the available width and the reader’s display settings. */
const PAGE_RULES = `
.spc-picture {
	container-type: inline-size;
}

.spc-picture > .spc-narrow {
	display: none;
	max-width: 28rem;
	width: 100%;
}

/* A wide drawing may be scaled down a little, as in the text column of a laptop. */
@container (max-width: 35rem) {
	.spc-picture > .spc-wide {
		display: none;
	}

	.spc-picture > .spc-narrow {
		display: block;
	}
}

.spc-multiples {
	display: grid;
	gap: var(--space-6, 24px);
	grid-template-columns: repeat(auto-fill, minmax(min(100%, 260px), 1fr));
	list-style: none;
	padding: 0;
}

@media (prefers-contrast: more) {
	.spc {
		--muted: var(--ink);
		--line: var(--ink);
	}
}

@media print {
	.spc {
PRINT	}
}

@media (forced-colors: active) {
	.spc {
		--ink: CanvasText;
		--paper: Canvas;
		--muted: CanvasText;
		--line: GrayText;
		--blue: LinkText;
		--concern: CanvasText;
		--stop: CanvasText;
		--lens-systemic: CanvasText;
	}
}
`;

/** The style sheet for pages with charts, as in \`chart.css\`. */
export const PAGE_STYLE =
	RULES + PAGE_RULES.replace('PRINT', declarations(THEMES.print, '\t\t', '\n'));

/**
 * Returns the rules of a drawing in its own file, with literal colours for programs that don’t support custom
 * properties.
 */
export function pictureStyle(theme: Theme): string {
	const colours = THEMES[theme];
	const rules = RULES.replace(
		/var\((--[a-z-]+), [A-Za-z]+\)/g,
		(whole, token) => colours[token] ?? whole,
	);
	const own = `.spc-paper{fill:${colours['--paper']}}.spc text{font-family:'Atkinson Hyperlegible Next',Arial,'Liberation Sans',sans-serif}`;
	return (
		own +
		rules
			.replace(/\s+/g, ' ')
			.replace(/ ?([{};,:]) ?/g, '$1')
			.replaceAll(';}', '}')
	);
}

function declarations(colours: Record<string, string>, before: string, after: string): string {
	return Object.entries(colours)
		.map(([token, colour]) => `${before}${token}: ${colour};${after}`)
		.join('');
}
