/** Validates the content in a thread of its own, while pages are rendered. */
import { parentPort } from 'node:worker_threads';
import { validateContent } from '../../src/validator/run/validate-content.ts';
import type { Validated } from './validation.ts';

/** An error loses its class between threads. */
function validate(): Validated {
	try {
		return { warnings: validateContent('public') };
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		return { error: { name: error.name, message: error.message, stack: error.stack } };
	}
}

parentPort?.postMessage(validate());
