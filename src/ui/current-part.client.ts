/** Marks the visible section of the page in the table of contents. */

const parts = [...document.querySelectorAll<HTMLAnchorElement>('.contents-list a[href^="#"]')].map(
	(link) => ({
		link,
		heading: document.getElementById(decodeURIComponent(link.hash.slice(1))),
	}),
);

/** A section counts as current once its heading is in the upper part of the screen. */
const UPPER = 0.4;

function mark(): void {
	const begun = parts.findLast(
		({ heading }) => (heading?.getBoundingClientRect().top ?? Infinity) < innerHeight * UPPER,
	);
	for (const part of parts) part.link.ariaCurrent = part === (begun ?? parts[0]) ? 'true' : null;
}

const watch = new IntersectionObserver(mark, { rootMargin: `0% 0% ${(UPPER - 1) * 100}%` });
for (const { heading } of parts) if (heading) watch.observe(heading);
