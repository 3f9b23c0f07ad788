// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { TEAM_SITE } from '../sample-form.client.ts';
import { askForToken } from './sign-in.client.ts';

const dialog = () => document.querySelector('dialog') as HTMLDialogElement;
const field = () => document.querySelector('input') as HTMLInputElement;
const button = () => document.querySelector('button') as HTMLButtonElement;
const status = () => document.querySelector('[role=alert]')?.textContent;
const settle = () => new Promise((done) => setTimeout(done));

async function submit(words: string): Promise<void> {
	field().value = words;
	const event = new Event('submit', { cancelable: true });
	document.querySelector('form')?.dispatchEvent(event);
	expect(event.defaultPrevented).toBe(true);
	await settle();
}

beforeEach(() => {
	document.body.replaceChildren();
	HTMLDialogElement.prototype.showModal = vi.fn();
});

test('a token that may change the repository signs in, and the dialog goes', async () => {
	const checked: string[] = [];
	const given = askForToken(TEAM_SITE, undefined, async (token) => void checked.push(token));
	expect(HTMLDialogElement.prototype.showModal).toHaveBeenCalledOnce();
	expect(document.activeElement).toBe(field());
	expect(status()).toBe('');
	await submit(' secret ');
	expect(await given).toBe('secret');
	expect(checked).toEqual(['secret']);
	expect(dialog()).toBeNull();
});

test('nothing is checked before something is pasted', async () => {
	const check = vi.fn();
	void askForToken(TEAM_SITE, undefined, check);
	button().focus();
	await submit('  ');
	expect(check).not.toHaveBeenCalled();
	expect(status()).toBe('Paste your token first.');
	expect(document.activeElement).toBe(field());
});

test.each([
	[new Error('GitHub does not accept this token.'), 'GitHub does not accept this token.'],
	['Odd', 'Odd'],
])('a token that is refused says why, and another can be tried', async (why, words) => {
	let isChecking = () => {};
	void askForToken(
		TEAM_SITE,
		'Your token has expired.',
		() =>
			new Promise((_, failed) => {
				isChecking = () => failed(why);
			}),
	);
	expect(status()).toBe('Your token has expired.');
	await submit('secret');
	expect([button().disabled, status()]).toEqual([true, '']);
	isChecking();
	await settle();
	expect([button().disabled, status()]).toEqual([false, words]);
	expect(document.activeElement).toBe(field());
});

test('the dialog can’t be left: without a token there is nothing to go back to', () => {
	void askForToken(TEAM_SITE, undefined, async () => {});
	const event = new Event('cancel', { cancelable: true });
	dialog().dispatchEvent(event);
	expect(event.defaultPrevented).toBe(true);
});

test('it says how to make a token for this repository alone, and where it is kept and sent', () => {
	void askForToken(TEAM_SITE, undefined, async () => {});
	expect(document.getElementById(dialog().getAttribute('aria-labelledby') ?? '')?.textContent).toBe(
		'Sign in to edit A site',
	);
	expect(dialog().querySelector('a')?.getAttribute('href')).toBe(
		'https://github.com/settings/personal-access-tokens/new',
	);
	expect(dialog().querySelector('a')?.getAttribute('rel')).toBe('noopener noreferrer');
	const steps = [...dialog().querySelectorAll('li')].map(({ textContent }) => textContent);
	expect(steps[1]).toContain('choose owner as its owner');
	expect(steps[2]).toContain('“Only select repositories” and name.');
	expect(dialog().textContent).toContain('kept on GitHub, in owner/name.');
	expect(document.getElementById(field().getAttribute('aria-describedby') ?? '')?.textContent).toBe(
		'It is kept in this tab until you close it, and sent to api.github.com alone.',
	);
	expect(dialog().querySelector('label')?.getAttribute('for')).toBe(field().id);
	expect([field().type, field().autocomplete, field().getAttribute('spellcheck')]).toEqual([
		'password',
		'off',
		'false',
	]);
});
