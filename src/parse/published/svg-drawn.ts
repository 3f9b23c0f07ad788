import { XmlElement } from '@rgrove/parse-xml';

/** More than any drawing that readers need; a browser takes about a second for so many. */
const MOST_DRAWN = 200_000;

/**
 * True for a picture that makes a browser draw more elements than a picture may have. Elements that stand for others,
 * which stand for others again, can make a picture of a kilobyte one of thousands of millions of elements.
 */
export function drawsTooMuch(root: XmlElement): boolean {
	const partsOf = findParts(elementsBelow(root));
	const counted = new Map<XmlElement, number>();
	const begun = new Set([root]);
	const path = [{ element: root, parts: partsOf(root), next: 0, count: 1 }];
	for (let here = path.at(-1); here; here = path.at(-1)) {
		if (here.count > MOST_DRAWN) return true;
		const part = here.parts[here.next];
		here.next += 1;
		if (!part) {
			counted.set(here.element, here.count);
			path.pop();
			const above = path.at(-1);
			if (above) above.count += here.count;
		} else if (counted.has(part)) here.count += counted.get(part) ?? 0;
		// What refers to itself is not drawn.
		else if (!begun.has(part)) {
			begun.add(part);
			path.push({ element: part, parts: partsOf(part), next: 0, count: 1 });
		}
	}
	return false;
}

function elementsBelow(root: XmlElement): XmlElement[] {
	const found = [root];
	// The list grows as it is walked.
	for (const element of found) for (const child of childElements(element)) found.push(child);
	return found;
}

function childElements({ children }: XmlElement): XmlElement[] {
	return children.filter((child) => child instanceof XmlElement);
}

/** What is drawn for an element: what it holds, and what it refers to. A style sheet can refer to something for any of them. */
function findParts(elements: readonly XmlElement[]): (element: XmlElement) => XmlElement[] {
	const byId = new Map<string, XmlElement>();
	for (const element of elements) {
		const { id } = element.attributes;
		if (id !== undefined && !byId.has(id)) byId.set(id, element);
	}
	const named = (text: string) => findReferences(text).flatMap((id) => byId.get(id) ?? []);
	const styled = elements.flatMap((element) =>
		/(?:^|:)style$/.test(element.name) ? named(element.text) : [],
	);
	return (element) => [
		...childElements(element),
		...Object.values(element.attributes).flatMap(named),
		...styled,
	];
}

/** The ids in `href="#…"` and `url(#…)`. */
function findReferences(text: string): string[] {
	return [...text.matchAll(/^\s*#(\S+)\s*$|url\(\s*["']?#([^"')\s]+)/g)].flatMap(
		([, whole, inside]) => whole ?? inside ?? [],
	);
}
