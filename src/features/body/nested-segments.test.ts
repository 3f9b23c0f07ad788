import { expect, test } from 'vitest';
import { showsComponent } from './nested-segments.ts';

const component = (name: string, ...children: Parameters<typeof showsComponent>[0]) => ({
	component: name,
	attributes: {},
	inline: false,
	children: [...children],
});

test('a body shows a component that is in another one too', () => {
	const body = [{ html: '<p>RunChart</p>' }, component('Callout', component('RunChart'))];
	expect(showsComponent(body, 'RunChart')).toBe(true);
	expect(showsComponent(body, 'Callout')).toBe(true);
	expect(showsComponent(body, 'Checklist')).toBe(false);
	expect(showsComponent([], 'RunChart')).toBe(false);
});
