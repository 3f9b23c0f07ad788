import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MENTIONS } from '../../graph/mention.ts';
import { BODY_COMPONENTS, bodyComponent } from './body-components.ts';

const folder = join(import.meta.dirname, './');

test.each(Object.keys(BODY_COMPONENTS))('%s has the attributes of its component', (name) => {
	const source = readFileSync(join(folder, `${name}.astro`), 'utf8');
	const props = /interface Props \{([\s\S]*?)\n\}/.exec(source)?.[1] ?? '';
	const names = [...props.matchAll(/^\t(\w+)\??:/gm)].map(([, prop]) => prop);
	expect(names.sort()).toEqual(Object.keys(BODY_COMPONENTS[name]?.attributes ?? {}).sort());
});

test('the components that mention an entry are those with its id', () => {
	const withId = Object.entries(BODY_COMPONENTS).flatMap(
		([
			name,
			{
				attributes: { id },
			},
		]) => (id?.kind === 'reference' ? [[name, id.to]] : []),
	);
	expect(Object.fromEntries(withId)).toEqual(MENTIONS);
});

test('a name that every object has is not a component', () => {
	expect(bodyComponent('constructor')).toBeUndefined();
});
