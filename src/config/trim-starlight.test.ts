import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { trimStarlight } from './trim-starlight.ts';

const STARLIGHT = join(import.meta.dirname, '../../node_modules/@astrojs/starlight/dist');

/** A hook of the plugin, with the modules that it is called for. */
function hook(name: 'load' | 'transform') {
	const found = trimStarlight()[name];
	if (typeof found !== 'object') throw new Error('Expected a hook with a filter');
	const { filter = {}, handler } = found;
	return { filter, handler };
}

function isAsked({ id: wanted }: { id?: unknown }, id: string): boolean {
	return [wanted].flat().some((each) => each instanceof RegExp && each.test(id));
}

test.each(['routing/index.js', 'translations.js'])(
	'%s of Starlight no longer asks for a collection that no site has',
	(name) => {
		const path = join(STARLIGHT, 'utils', name);
		const { filter, handler } = hook('transform');
		const code = readFileSync(path, 'utf8');
		expect(code).toContain('"astro:content"');
		expect(Reflect.apply(handler, undefined, [code])).not.toContain('"astro:content"');
		expect([path, `${path}?v=1`, '/other.js'].map((id) => isAsked(filter, id))).toEqual([
			true,
			true,
			false,
		]);
	},
);

test('the page of Starlight asks for no style sheet of its own for paper', () => {
	const path = join(STARLIGHT, 'components/Page.astro');
	const { filter, handler } = hook('load');
	expect(readFileSync(path, 'utf8')).toMatch(/print/i);
	const page = Reflect.apply(handler, undefined, [path]);
	expect(page).toContain('<SkipLink />');
	expect(page).not.toMatch(/print/i);
	expect([path, '/components/Page.astro'].map((id) => isAsked(filter, id))).toEqual([true, false]);
});
