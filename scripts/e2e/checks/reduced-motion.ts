import type { Page } from 'playwright-core';

/** Returns the animations and transitions in a tab that prefers reduced motion, one per line. */
export function findMovement(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const moving = (element: Element, part?: string) => {
			const style = getComputedStyle(element, part);
			const lasts = (times: string) => times.split(',').some((time) => Number.parseFloat(time) > 0);
			return (
				(style.animationName !== 'none' && lasts(style.animationDuration)) ||
				lasts(style.transitionDuration) ||
				style.scrollBehavior === 'smooth'
			);
		};
		return [...document.querySelectorAll('*')]
			.filter((element) => [undefined, '::before', '::after'].some((part) => moving(element, part)))
			.map((element) => `${element.localName}.${element.className}`);
	});
}
