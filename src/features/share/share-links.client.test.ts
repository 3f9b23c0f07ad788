// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import './share-links.client.ts';

beforeEach(() => {
	history.replaceState(null, '', '/rest/?size=large#part');
	const page = document.createElement('div');
	page.innerHTML = `<share-links data-title="Rest & sleep"><details></details>
		<a data-email></a><a data-teams></a><button data-qr></button><p data-code></p></share-links>`;
	document.body.replaceChildren(...page.children);
});

const part = (name: string) => document.querySelector(`[data-${name}]`) as HTMLElement;
const address = (name: string) => part(name).getAttribute('href');
const open = () => document.querySelector('details')?.dispatchEvent(new Event('toggle'));
const PAGE = `${location.origin}/rest/?size=large`;

test('a page is handed on with its title and its query, without the place on it', () => {
	expect(address('email')).toBe(
		`mailto:?subject=Rest%20%26%20sleep&body=${encodeURIComponent(`Rest & sleep\n${PAGE}\n`)}`,
	);
	expect(new URL(address('teams') ?? '').searchParams.get('href')).toBe(PAGE);
});

test('a QR code is drawn when it is asked for, says where it leads, and is gone when the query changed', () => {
	expect(part('code').childElementCount).toBe(0);
	part('qr').click();
	part('qr').click();
	const [drawing] = part('code').children;
	expect(part('code').childElementCount).toBe(1);
	expect([drawing?.getAttribute('role'), drawing?.getAttribute('aria-label')]).toEqual([
		'img',
		`QR code that opens ${PAGE}`,
	]);
	const [ground, squares] = drawing?.children ?? [];
	expect(drawing?.getAttribute('viewBox')).toMatch(/^0 0 (\d+) \1$/);
	expect([ground?.tagName, ground?.getAttribute('fill'), ground?.getAttribute('width')]).toEqual([
		'rect',
		'#ffffff',
		drawing?.getAttribute('viewBox')?.split(' ')[2],
	]);
	expect([squares?.tagName, squares?.getAttribute('fill')]).toEqual(['path', '#000000']);
	expect(squares?.getAttribute('d')).toMatch(/^M/);
	history.replaceState(null, '', '/rest/?size=small');
	open();
	expect(part('code').childElementCount).toBe(0);
	expect(address('teams')).toContain('small');
});

test('an address that is too long for a QR code says so', () => {
	history.replaceState(null, '', `/rest/?words=${'x'.repeat(4000)}`);
	part('qr').click();
	expect(part('code').textContent).toBe(
		'The address of this page is too long for a QR code. Copy the link instead.',
	);
});
