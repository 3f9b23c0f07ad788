import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { validateContent } from '../../src/validator/run/validate-content.ts';

/** What the thread answers: the number of warnings, or the error that was thrown. */
export type Validated =
	| { warnings: number }
	| { error: { name: string; message: string; stack: string | undefined } };

/** A validation of the content, which may still go on. */
export interface Validation {
	/**
	 * Resolves to the number of warnings.
	 * @throws ContentError if there is an error
	 */
	warnings: Promise<number>;
	stop(): Promise<void>;
}

/**
 * Validates the content at once.
 * @throws ContentError if there is an error
 */
export function validateNow(): Validation {
	return { warnings: Promise.resolve(validateContent('public')), stop: async () => undefined };
}

/** Validates the content in a thread of its own, which reads it again. */
export function startValidation(): Validation {
	const worker = new Worker(join(import.meta.dirname, 'validation-worker.ts'));
	const warnings = new Promise<number>((done, failed) => {
		worker.once('error', failed);
		worker.once('exit', () => failed(new Error('The validation has ended early')));
		worker.once('message', (validated: Validated) => {
			if ('warnings' in validated) done(validated.warnings);
			else failed(Object.assign(new Error(validated.error.message), validated.error));
		});
	});
	// It is asked for when the pages have been rendered.
	warnings.catch(() => undefined);
	return { warnings, stop: async () => void (await worker.terminate()) };
}
