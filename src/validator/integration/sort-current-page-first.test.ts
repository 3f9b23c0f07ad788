import { expect, test } from 'vitest';
import { parseLibrary, SITE_YAML, TODAY } from '../run/check.ts';
import { validate } from '../run/run.ts';
import { sortCurrentPageFirst } from './sort-current-page-first.ts';

const library = (site = SITE_YAML) =>
	parseLibrary({
		'site.yaml': site,
		'glossary/ward.yaml': 'term: Ward\n',
		'pages/about.mdx': '---\ntitle: A\n---\n{1}\n',
		'pages/notes.mdx': '---\ntitle: B\n---\n{1}\n\n{2}\n',
	});

function files(path: string, site?: string): string[] {
	const content = library(site);
	const found = validate(content, { publicFiles: new Set(), today: TODAY });
	return sortCurrentPageFirst(
		found.filter(({ severity }) => severity === 'error'),
		path,
		content,
	).map(({ file, line }) => `${file}:${line}`);
}

const GLOSSARY = ['glossary/ward.yaml:1', 'glossary/ward.yaml:1', 'glossary/ward.yaml:1'];
const ABOUT = ['pages/about.mdx:4'];
const NOTES = ['pages/notes.mdx:4', 'pages/notes.mdx:6'];

test('findings of the current page come first, the others in their order', () => {
	expect(files('/notes/')).toEqual([...NOTES, ...GLOSSARY, ...ABOUT]);
	expect(files('/about/')).toEqual([...ABOUT, ...GLOSSARY, ...NOTES]);
});

test('a page of many entries has the findings of each', () => {
	expect(files('/glossary/')).toEqual([...GLOSSARY, ...ABOUT, ...NOTES]);
});

test('a page without an entry changes nothing', () => {
	expect(files('/search/')).toEqual([...GLOSSARY, ...ABOUT, ...NOTES]);
});

test('pages below a base path are recognised', () => {
	expect(files('/qi/notes/', `${SITE_YAML}base: /qi\n`)[0]).toBe('pages/notes.mdx:4');
});
