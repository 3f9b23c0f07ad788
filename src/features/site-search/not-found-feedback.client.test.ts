// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';

async function open(body: string): Promise<string | undefined> {
	history.replaceState(null, '', '/gone/?q=a&b');
	document.body.innerHTML = body;
	vi.resetModules();
	await vi.importActual('./not-found-feedback.client.ts');
	return document.querySelector('a')?.href;
}

test('the message about a page that is not there names the address that was asked for', async () => {
	const page = encodeURIComponent('https://site.example/404/');
	const link = await open(
		`<p class="feedback" data-page="https://site.example/404/"><a href="mailto:a@site.example?body=Page:%20${page}">Tell us</a></p>`,
	);
	expect(link).toBe(
		`mailto:a@site.example?body=Page:%20${encodeURIComponent('http://localhost:3000/gone/?q=a&b')}`,
	);
});

test.each([
	'<p class="feedback"><a href="mailto:a@site.example">Tell us</a></p>',
	'<p><a href="mailto:a@site.example">Tell us</a></p>',
])('another page stays as it is: %s', async (body) => {
	expect(await open(body)).toBe('mailto:a@site.example');
	expect(await open('<p class="feedback" data-page="a"></p>')).toBeUndefined();
});
