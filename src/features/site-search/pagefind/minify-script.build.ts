import { readFile, writeFile } from 'node:fs/promises';

/** Makes a script smaller as it is, without changing what it does. @throws where it cannot be read as a script */
export async function minifyScript(file: string): Promise<void> {
	// Only the thread that needs Vite waits until it is loaded.
	const { minify } = await import('vite');
	const { code, errors } = await minify(file, await readFile(file, 'utf8'));
	if (errors.length > 0)
		throw new Error(`${file} could not be read as a script: ${errors[0]?.message}`);
	await writeFile(file, code);
}
