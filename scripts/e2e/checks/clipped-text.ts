import type { Page } from 'playwright-core';

/** Returns text of the page in the tab that is clipped by a box around it or overlaps other text, one per line. */
export function findClippedText(page: Page): Promise<string[]> {
	return page.evaluate(findTrouble);
}

/** Runs in the page. */
function findTrouble(): string[] {
	/** How much two texts may overlap: letters rarely fill their boxes. */
	const TOUCH = 4;
	/** The fraction of a line’s box that letters without ascenders and descenders fill, in its middle. */
	const FILLED = 0.6;
	interface Line {
		node: Node;
		text: string;
		parent: Element;
		box: DOMRect;
	}
	/** Whether a box clips horizontally, or vertically, and is exceeded in that direction. */
	const isClipped = (box: DOMRect, frame: DOMRect, { overflowX, overflowY }: CSSStyleDeclaration) =>
		(overflowX !== 'visible' && (box.left < frame.left - 1 || box.right > frame.right + 1)) ||
		(overflowY !== 'visible' && (box.top < frame.top - TOUCH || box.bottom > frame.bottom + TOUCH));
	const lettersIn = ({ x, y, width, height }: DOMRect) =>
		new DOMRect(x, y + (height * (1 - FILLED)) / 2, width, height * FILLED);
	const isForEarsAlone = (element: Element) => {
		const { width, height } = element.getBoundingClientRect();
		return width <= 1 || height <= 1;
	};
	const words = (text: string) => text.trim().replace(/\s+/g, ' ').slice(0, 40);
	const cut: string[] = [];

	/** Whether the text is visible where it is; text hidden by a scroll container can be scrolled to. */
	const seen = ({ text, parent, box }: Line): boolean => {
		for (let around: Element | null = parent; around; around = around.parentElement) {
			const style = getComputedStyle(around);
			const { overflowX, overflowY, position } = style;
			if (overflowX !== 'visible' || overflowY !== 'visible') {
				if (isForEarsAlone(around)) return false;
				if (isClipped(box, around.getBoundingClientRect(), style)) {
					const scrolls = /auto|scroll/.test(overflowX + overflowY) || around === document.body;
					if (!scrolls)
						cut.push(`cut off: “${words(text)}” by ${around.localName}.${around.className}`);
					return false;
				}
			}
			// Fixed and sticky elements may cover the text that is scrolled under them.
			if (position === 'fixed' || position === 'sticky') return false;
		}
		return true;
	};

	const lines: Line[] = [];
	const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let node = texts.nextNode(); node; node = texts.nextNode()) {
		const parent = node.parentElement;
		const text = node.textContent ?? '';
		if (!parent || text.trim() === '') continue;
		if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
		const range = document.createRange();
		range.selectNodeContents(node);
		for (const box of range.getClientRects()) {
			const line = { node, text, parent, box };
			if (box.width > 0 && seen(line)) lines.push({ ...line, box: lettersIn(box) });
		}
	}

	lines.sort((a, b) => a.box.top - b.box.top);
	const over: string[] = [];
	lines.forEach((line, index) => {
		for (let next = index + 1; next < lines.length; next += 1) {
			const other = lines[next] as Line;
			if (other.node === line.node) continue;
			if (other.box.top > line.box.bottom - TOUCH) break;
			const beside =
				Math.min(line.box.right, other.box.right) - Math.max(line.box.left, other.box.left);
			const below = Math.min(line.box.bottom, other.box.bottom) - other.box.top;
			if (beside > TOUCH && below > TOUCH)
				over.push(`written over: “${words(line.text)}” and “${words(other.text)}”`);
		}
	});
	return [...new Set([...cut, ...over])];
}
