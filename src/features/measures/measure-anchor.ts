/** Returns the anchor of a measure on the page of its change idea. */
export function measureAnchor(id: string): string {
	return `idea-measure-${id}`;
}
