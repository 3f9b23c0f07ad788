import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { trimStarlight } from './trim-starlight.ts';

const STARLIGHT = join(import.meta.dirname, '../../node_modules/@astrojs/starlight/dist');

test.each(['routing/index.js', 'translations.js'])(
	'%s of Starlight no longer asks for a collection that no site has',
	(name) => {
		const path = join(STARLIGHT, 'utils', name);
		const { transform } = trimStarlight();
		if (typeof transform !== 'function') throw new Error('Expected a function');
		const code = readFileSync(path, 'utf8');
		expect(code).toContain('"astro:content"');
		expect(Reflect.apply(transform, undefined, [code, `${path}?v=1`])).not.toContain(
			'"astro:content"',
		);
		expect(Reflect.apply(transform, undefined, [code, '/other.js'])).toBeUndefined();
	},
);

test('the page of Starlight asks for no style sheet of its own for paper', () => {
	const path = join(STARLIGHT, 'components/Page.astro');
	const { load } = trimStarlight();
	if (typeof load !== 'function') throw new Error('Expected a function');
	expect(readFileSync(path, 'utf8')).toMatch(/print/i);
	const page = Reflect.apply(load, undefined, [path]);
	expect(page).toContain('<SkipLink />');
	expect(page).not.toMatch(/print/i);
	expect(Reflect.apply(load, undefined, ['/components/Page.astro'])).toBeUndefined();
});
