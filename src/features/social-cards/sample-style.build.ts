import { readFileSync } from 'node:fs';
import { cardStyle } from './card-style.build.ts';

/** The style of this site’s cards, for tests. */
export const sampleStyle = await cardStyle(
	readFileSync('src/styles/tokens.css', 'utf8'),
	readFileSync('public/favicon.svg', 'utf8'),
);
