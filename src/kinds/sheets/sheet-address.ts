/** Returns the address of a sheet’s Word file, from the site’s root. */
export function wordFileAddress(id: string): string {
	return `/sheets/${id}.docx`;
}
