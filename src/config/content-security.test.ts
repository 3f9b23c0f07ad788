import { expect, test } from 'vitest';
import { withoutConnections } from './content-security.ts';

const page = (scripts: string) =>
	withoutConnections(`<head><meta charset="utf-8"><title>T</title></head><body>${scripts}</body>`);

test('the page may connect to nothing', () => {
	expect(page('')).toContain("default-src 'none'; connect-src 'none'; script-src 'self'; ");
	expect(page('')).toMatch(
		/^<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"/,
	);
});

test('the scripts that the page came with may run, each by its hash', () => {
	// printf "alert('Hello, world.');" | openssl dgst -sha256 -binary | openssl base64
	const hash = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='";
	const script = "<script>alert('Hello, world.');</script>";
	expect(page(script + script)).toContain(`script-src 'self' ${hash}; style-src`);
	expect(page(`<script type="module">alert('Hello, world.');</script>`)).toContain(hash);
});

test('data and files of scripts need no hash', () => {
	const policy = "script-src 'self'; style-src";
	expect(page('<script type="application/json">{}</script>')).toContain(policy);
	expect(page('<script type="module" src="/a.js"></script>')).toContain(policy);
});
