/** What a file to take away is called, by the words of its name: `./pause-sheet.pdf` is “Pause sheet”. */
export function downloadName(file: string): string {
	const name = file.slice(file.lastIndexOf('/') + 1);
	const words = name.replace(/\.[^.]*$/, '').replaceAll(/[-_]+/g, ' ');
	return words.charAt(0).toUpperCase() + words.slice(1);
}
