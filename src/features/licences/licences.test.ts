import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shippedPackages } from './licences.build.ts';
import { SHIPPED } from './shipped.ts';

test('every package that code in the browser imports is listed with its licence', () => {
	// Samples are for tests alone.
	const files = globSync('src/**/*.client.ts').filter((file) => !file.includes('/sample-'));
	expect(files.length).toBeGreaterThan(40);
	const packages = files.flatMap((file) =>
		[...readFileSync(file, 'utf8').matchAll(/(?:from |import\()'((?:@[\w-]+\/)?[a-z][\w-]*)/g)].map(
			([, name]) => name,
		),
	);
	const names = SHIPPED.map(({ name }) => name);
	expect(packages.length).toBeGreaterThan(0);
	expect(names).toEqual(expect.arrayContaining(packages));
});

test('each package has a version, a licence and its text, pictures under a Creative Commons licence apart', () => {
	for (const { name, version, licence, text } of shippedPackages()) {
		expect(version, name).toMatch(/^\d+\.\d+\.\d+/);
		expect(licence, name).toMatch(/MIT|OFL-1\.1|CC-BY-SA-4\.0/);
		if (!licence.startsWith('CC')) expect(text, name).toMatch(/copyright/i);
	}
});
