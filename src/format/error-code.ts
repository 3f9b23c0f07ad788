/** The code by which the system says what it refused, such as `ENOENT`; `undefined` for any other error. */
export function errorCode(error: unknown): string | undefined {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	return typeof code === 'string' ? code : undefined;
}
