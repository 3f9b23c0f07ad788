/** Returns the name of a download as words: `./pause-sheet.pdf` is “Pause sheet”. */
export function downloadName(file: string): string {
	const name = file.slice(file.lastIndexOf('/') + 1);
	const words = name.replace(/\.[^.]*$/, '').replaceAll(/[-_]+/g, ' ');
	return words.charAt(0).toUpperCase() + words.slice(1);
}
