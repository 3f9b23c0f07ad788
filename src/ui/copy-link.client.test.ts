// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import './copy-link.client.ts';

const copied: string[] = [];
let isAllowed = true;

beforeEach(() => {
	copied.length = 0;
	isAllowed = true;
	history.replaceState(null, '', '/guides/start/?start=2026-01-05#week-1');
	vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
		if (!isAllowed) throw new DOMException('Not allowed', 'NotAllowedError');
		copied.push(text);
	});
});

const element = () => document.querySelector('copy-link');
const status = () => document.querySelector('[role=status]');

async function press(): Promise<void> {
	document.querySelector('button')?.click();
	await new Promise((done) => setTimeout(done));
}

test.each([
	['', 'Copy link', 'http://localhost:3000/guides/start/?start=2026-01-05', 'Link copied.'],
	[
		' data-address="https://site.example/a/"',
		'Copy the address',
		'https://site.example/a/',
		'Address copied.',
	],
])(
	'the address of the page, or another (%s), is copied, which is confirmed',
	async (attribute, label, address, words) => {
		document.body.innerHTML = `<copy-link${attribute}></copy-link>`;
		const button = document.querySelector('button');
		expect([button?.type, button?.textContent, status()?.textContent]).toEqual([
			'button',
			label,
			'',
		]);
		await press();
		expect([copied, status()?.textContent]).toEqual([[address], words]);
	},
);

test('a browser that refuses shows the address, selected, until it can be copied', async () => {
	document.body.innerHTML = '<copy-link></copy-link>';
	isAllowed = false;
	await press();
	const field = document.querySelector('input');
	expect(status()?.textContent).toBe('Copy this address: ');
	expect([field?.value, field?.readOnly, field?.closest('label')?.parentElement]).toEqual([
		'http://localhost:3000/guides/start/?start=2026-01-05',
		true,
		status(),
	]);
	expect([field?.selectionStart, field?.selectionEnd]).toEqual([0, field?.value.length]);
	isAllowed = true;
	await press();
	expect([status()?.textContent, document.querySelector('input')]).toEqual(['Link copied.', null]);
});

test('a button that moves within the page stays one', () => {
	document.body.innerHTML = '<main></main><copy-link></copy-link>';
	const moved = element();
	if (moved) document.querySelector('main')?.append(moved);
	expect(document.querySelectorAll('button')).toHaveLength(1);
});
