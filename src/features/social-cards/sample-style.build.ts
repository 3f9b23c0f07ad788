import { readFileSync } from 'node:fs';
import { cardStyle } from './card-style.build.ts';

/** How the cards of this site look, for tests. */
export const sampleStyle = await cardStyle(
	readFileSync('src/styles/tokens.css', 'utf8'),
	readFileSync('public/favicon.svg', 'utf8'),
);
