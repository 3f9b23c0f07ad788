/** A file of a site that is being built. */
export interface WrittenFile {
	/** Its path in the folder of the site. */
	file: string;
	/** `undefined` for a file of the last site that is as it was. */
	body: Uint8Array | undefined;
	/** True for a page that the search finds. */
	isSearched: boolean;
}

/** What writes the files of a site. */
export interface SiteWriter {
	/** Is called before the first file is written. @param searched about how many pages are searched */
	begin(searched: number): void;
	write(file: WrittenFile): void;
	/** Is called after the last page that may be searched: other files may follow. */
	endSearched(): void;
	/** Resolves once all files are written. Rejects with what the file system threw. */
	written(): Promise<void>;
}
