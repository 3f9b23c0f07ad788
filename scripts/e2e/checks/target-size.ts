import type { Page } from 'playwright-core';

/**
 * Returns the controls in the tab that are smaller than this many CSS pixels, one per line. Links in a sentence are
 * as high as its text, which WCAG 2.5.5 and 2.5.8 allow; a label counts as part of its box.
 */
export function smallTargets(page: Page, least: number): Promise<string[]> {
	return page.evaluate(findSmall, least);
}

/** Runs in the page. */
function findSmall(least: number): string[] {
	const PRESSED =
		'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="button"]';
	/** A cell belongs to its row, and a description to its term. */
	const around = (target: Element) => {
		let block = target.parentElement;
		while (block && getComputedStyle(block).display.startsWith('inline'))
			block = block.parentElement;
		return block?.closest('tr') ?? (block?.matches('dd, dt') ? block.parentElement : block);
	};
	const isPartOfASentence = (target: Element) => {
		if (!target.matches('.term') && getComputedStyle(target).display !== 'inline') return false;
		const rest = around(target)?.cloneNode(true) as Element | undefined;
		for (const inner of rest?.querySelectorAll(PRESSED) ?? []) inner.remove();
		return /\p{L}/u.test(rest?.textContent ?? '');
	};
	return [...document.querySelectorAll(PRESSED)].flatMap((target) => {
		const isVisible = target.checkVisibility({ visibilityProperty: true, opacityProperty: true });
		const { width: own } = target.getBoundingClientRect();
		// Some are visible only while they have the focus.
		const isClipped = getComputedStyle(target).clip !== 'auto';
		if (
			!isVisible ||
			isClipped ||
			own <= 1 ||
			target.closest('[inert]') ||
			isPartOfASentence(target)
		)
			return [];
		const box = target.closest('label') ?? target;
		const { width, height } = box.getBoundingClientRect();
		if (Math.min(width, height) >= least - 0.5) return [];
		const words = target.getAttribute('aria-label') ?? target.textContent?.trim().slice(0, 40);
		return `${Math.round(width)} × ${Math.round(height)} px: ${target.localName}.${target.className} “${words}” in ${target.parentElement?.localName}.${target.parentElement?.className}`;
	});
}
