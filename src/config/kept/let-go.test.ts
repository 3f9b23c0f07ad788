import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { letGo } from './let-go.ts';

const ASTRO = join(import.meta.dirname, '../../../node_modules/astro/dist/core');
const STATE = Symbol.for('astro.fetchState');

/** A context as Astro makes it: what it was rendered with is behind a symbol, and a setter throws. */
function context() {
	const locals = { page: { title: 'Tea on the ward' } };
	const state = { result: { styles: ['a { color: red }'] }, locals, response: 'The page' };
	return {
		[STATE]: state,
		props: { idea: 'tea' },
		params: { id: 'tea' },
		request: 'A request',
		url: 'https://a.example/',
		get locals() {
			return state.locals;
		},
		set locals(_) {
			throw new Error('Unexpected locals');
		},
	};
}

test('nothing of a page that was written can be reached from its context', () => {
	const emptied = context();
	const { result, locals } = emptied[STATE];
	letGo(emptied);
	for (const part of [result, locals, emptied[STATE]])
		expect(Object.values(part).filter((value) => value !== undefined)).toEqual([]);
	expect(emptied).toMatchObject({
		props: undefined,
		params: undefined,
		request: undefined,
		url: undefined,
	});
});

test('a context without a state stays as it is', () => {
	const other = { props: { idea: 'tea' } };
	letGo(other);
	expect(other).toEqual({ props: { idea: 'tea' } });
});

test('Astro keeps the state of a page, with its result, where it is looked for', () => {
	const constants = readFileSync(join(ASTRO, 'constants.js'), 'utf8');
	expect(constants).toMatch(
		/fetchStateSymbol = \/\* @__PURE__ \*\/ Symbol\.for\("astro\.fetchState"\)/,
	);
	const state = readFileSync(join(ASTRO, 'fetch/fetch-state.js'), 'utf8');
	expect(state).toContain('[fetchStateSymbol] = this');
	expect(state).toContain('this.result = result;');
});
