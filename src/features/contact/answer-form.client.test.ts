// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';

const saved = vi.hoisted(() => [] as { blob: Blob; name: string }[]);
vi.mock('../../ui/save-file.client.ts', () => ({
	save: (blob: Blob, name: string) => saved.push({ blob, name }),
}));

import './answer-form.client.ts';

const FORM = `
	<form data-form>
		<label for="page">Which page?</label><input class="field" id="page" name="page">
		<label for="kind">What is it about?</label>
		<select class="field" id="kind" name="kind"><option value="">Choose one</option><option value="error"> A mistake </option></select>
		<label for="words">What is wrong?</label><textarea class="field" id="words" name="words" required></textarea>
		<p data-problem></p>
	</form>
	<section data-made hidden><h2 tabindex="-1" data-title>Your message</h2><pre data-text></pre>
		<button data-save>Save</button><a data-mail href="mailto:team@example.org">Email</a><button data-again>Change</button></section>`;

function open(query = '', attributes = 'data-mailbox="team@example.org"', form = FORM): void {
	history.replaceState(null, '', `/correct/${query}`);
	const read = document.createElement('div');
	read.innerHTML = `<answer-form data-subject="A correction" data-file="correction.txt" ${attributes}>${form}</answer-form>`;
	document.body.replaceChildren(...read.children);
}

const part = (name: string) => document.querySelector(`[data-${name}]`) as HTMLElement;
const field = (name: string) =>
	document.querySelector(`[name=${name}]`) as HTMLInputElement | HTMLTextAreaElement;
const mail = () => part('mail').getAttribute('href') ?? '';

function submit(): boolean {
	const event = new Event('submit', { cancelable: true });
	part('form').dispatchEvent(event);
	return event.defaultPrevented;
}

const MESSAGE =
	'A correction\n\nWhich page?\n/rest/\n\nWhat is it about?\nA mistake (error)\n\nWhat is wrong?\nThe date.\n';

function answer(): void {
	field('page').value = '/rest/';
	field('kind').value = 'error';
	field('words').value = 'The date.';
}

beforeEach(() => {
	saved.length = 0;
});

test('answers become a message in place of the form, and nothing is sent', () => {
	open();
	answer();
	expect(submit()).toBe(true);
	expect(part('text').textContent).toBe(MESSAGE);
	expect([part('form').hidden, part('made').hidden]).toEqual([true, false]);
	expect(document.activeElement).toBe(part('title'));
	expect(mail()).toBe(
		`mailto:team@example.org?subject=A%20correction&body=${encodeURIComponent(MESSAGE.replaceAll('\n', '\r\n'))}`,
	);
});

test('a question that must be answered is named, marked and has the focus until it is answered', () => {
	open();
	field('words').value = '  ';
	submit();
	expect(part('problem').textContent).toBe('Please answer: What is wrong?');
	expect(document.activeElement).toBe(field('words'));
	expect(part('made').hidden).toBe(true);
	const invalid = () =>
		['page', 'kind', 'words'].map((name) => field(name).getAttribute('aria-invalid'));
	expect(invalid()).toEqual(['false', 'false', 'true']);
	field('words').value = 'The date.';
	submit();
	expect(part('problem').textContent).toBe('');
	expect(invalid()).toEqual(['false', 'false', 'false']);
	expect(part('text').textContent).toBe('A correction\n\nWhat is wrong?\nThe date.\n');
});

test('the message can be changed: the form comes back with its answers and the focus', () => {
	open();
	answer();
	submit();
	part('again').click();
	expect([part('form').hidden, part('made').hidden]).toEqual([false, true]);
	expect(document.activeElement).toBe(field('page'));
	expect(field('words').value).toBe('The date.');
});

test('the message can be saved as a file with the line ends that every program reads', async () => {
	open();
	answer();
	submit();
	part('save').click();
	expect(saved.map(({ name }) => name)).toEqual(['correction.txt']);
	expect(saved[0]?.blob.type).toBe('text/plain');
	expect(await saved[0]?.blob.text()).toBe(MESSAGE.replaceAll('\n', '\r\n'));
});

test('a site without a mailbox has no mail to open, and the message all the same', () => {
	open('', '', FORM.replace(/<a .*<\/a>/, ''));
	answer();
	submit();
	expect(part('text').textContent).toBe(MESSAGE);
	open('', '');
	answer();
	submit();
	expect(mail()).toBe('mailto:team@example.org');
});

test('a message too long for a mail is to be attached', () => {
	open();
	field('words').value = 'The date. '.repeat(300);
	submit();
	expect(mail()).toContain(encodeURIComponent('attached file, correction.txt'));
});

test('a link to the form answers what it can, and what it says of anything else is left out with a note', () => {
	open('?page=/rest/&kind=error&colour=red&odd&words=typed');
	expect([field('page').value, field('kind').value, field('words').value]).toEqual([
		'/rest/',
		'error',
		'',
	]);
	expect(part('problem').textContent).toBe(
		'Anything in the address that means nothing here was left out: colour=red, odd, words=typed.',
	);
	open('?kind=praise');
	expect(part('problem').textContent).toBe(
		'Anything in the address that means nothing here was left out: kind=praise.',
	);
	open('?page=/rest/');
	expect(part('problem').textContent).toBe('');
});
