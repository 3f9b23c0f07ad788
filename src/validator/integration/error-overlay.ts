import { join } from 'node:path';
import type { ErrorPayload } from 'vite';
import { escapeMarkup } from '../../format/markup.ts';
import type { Library } from '../../parse/library.ts';
import type { Diagnostic } from '../rule/diagnostic.ts';
import { contentReport } from '../run/content-report.ts';

/** As many errors as somebody fixes before looking again. */
const MOST = 20;

/** Astro heads the list of errors “Stack Trace”, which it is not. */
const WITHOUT_HEADING = '<style>#stack header { display: none }</style>';

/** What Astro’s overlay shows in addition to Vite’s. It inserts the message and the hint as HTML. */
interface AstroErrorPayload extends ErrorPayload {
	__isEnhancedAstroErrorPayload: true;
	err: ErrorPayload['err'] & { name: string; title: string; hint: string | undefined };
}

/**
 * Returns the errors of the content for the overlay of a page: the first in detail, all of them below.
 *
 * @param origin the address of the development server, which has the rule guide
 */
export function buildOverlay(
	errors: readonly [Diagnostic, ...Diagnostic[]],
	library: Library,
	origin?: string,
): AstroErrorPayload {
	const [{ file, line, column, message, hint }] = errors;
	return {
		type: 'error',
		__isEnhancedAstroErrorPayload: true,
		err: {
			name: 'Content',
			title:
				errors.length === 1 ? 'An error in the content' : `${errors.length} errors in the content`,
			message: `${WITHOUT_HEADING}${asHtml(message)}`,
			hint: hint && asHtml(hint),
			loc: { file: join(library.root, file), line, column },
			stack: contentReport(errors, library, { most: MOST, ...(origin ? { origin } : {}) }),
		},
	};
}

function asHtml(text: string): string {
	return escapeMarkup(text).replace(/`([^`]+)`/g, '<code>$1</code>');
}
