/** A name for a file, or an id, made of the words of a title. */
export function nameFor(title: string): string {
	const words = title
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');
	return words || 'run-chart';
}
