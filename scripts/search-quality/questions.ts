import { readFileSync } from 'node:fs';
import type { Question } from './ask-questions.ts';

/** What people type, by kind, with the pages of this site that answer it. */
export const QUESTIONS: readonly Question[] = JSON.parse(
	readFileSync(new URL('questions.json', import.meta.url), 'utf8'),
);
