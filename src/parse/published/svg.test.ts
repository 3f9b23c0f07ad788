import { expect, test } from 'vitest';
import { findActiveSvg } from './svg.ts';

const svg = (inside: string, attributes = '') =>
	`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"${attributes}>${inside}</svg>`;

test.each([
	['a script', svg('<script>alert(1)</script>')],
	['a script with a prefix', '<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:script/></s:svg>'],
	[
		'a script of HTML',
		'<svg xmlns="http://www.w3.org/2000/svg" xmlns:h="http://www.w3.org/1999/xhtml"><h:script/></svg>',
	],
	['a page', svg('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>')],
	['a handler on its root', svg('', ' onload="alert(1)"')],
	['a handler in capitals', svg('<g ONCLICK="alert(1)"/>')],
	['a listener', svg('<e:listener xmlns:e="http://www.w3.org/2001/xml-events"/>')],
	['a link', svg('<a href="https://example.org"><path/></a>')],
	['a shape from elsewhere', svg('<use xlink:href="https://example.org/a.svg#a"/>')],
	['a shape from data', svg('<use href="data:image/svg+xml,&lt;svg/&gt;#a"/>')],
	['a picture', svg('<image href="https://example.org/a.png"/>')],
	['a picture as data', svg('<image href="data:image/png;base64,AA=="/>')],
	['a filter picture', svg('<filter id="f"><feImage href="https://example.org/a.png"/></filter>')],
	[
		'an animation of an address',
		svg('<animate attributeName="href" values="javascript:alert(1)"/>'),
	],
	['a setting of an address', svg('<set attributeName="xlink:href" to="https://example.org"/>')],
	['an import', svg('<style>@import "https://example.org/a.css";</style>')],
	['an import in CDATA', svg('<style><![CDATA[@IMPORT "a.css";]]></style>')],
	['an import with an escape', svg('<style>@\\69mport "a.css";</style>')],
	['a font', svg('<style>@font-face{src:url(https://example.org/a.woff2)}</style>')],
	['an address behind a false comment', svg('<style>a{b:"/*";fill:url(//x);c:"*/"}</style>')],
	['an address in an attribute', svg('<path fill="url(https://example.org/#a)"/>')],
	['an address in a style attribute', svg('<path style="background:image-set(\'//x\' 1x)"/>')],
	['a style sheet', `<?xml-stylesheet href="a.css"?>${svg('')}`],
	['a document type', `<!DOCTYPE svg [<!ENTITY x "y">]>${svg('<text>&x;</text>')}`],
	['another base', svg('<g xml:base="https://example.org/"/>')],
	['another encoding', `<?xml version="1.0" encoding="iso-2022-jp"?>${svg('')}`],
	['no drawing', '<html xmlns="http://www.w3.org/1999/xhtml"/>'],
	['no end', '<svg xmlns="http://www.w3.org/2000/svg">'],
	['nothing', ''],
	['endless depth', svg('<g>'.repeat(100_000))],
])('an SVG picture with %s is refused', (_, text) => {
	expect(findActiveSvg(text)).toBeDefined();
});

test('the place is that of the element', () => {
	const text = svg('<title>É</title><script/>');
	const { start = 0, end = 0 } = findActiveSvg(text) ?? {};
	expect(text.slice(start, end)).toBe('<script/>');
});

test('a drawing with styles, gradients, words and its own shapes may be published', () => {
	const text = svg(
		'<title>A door</title><style>.a{fill:url(#g)}@media (prefers-color-scheme:dark){.a{fill:#fff}}</style>' +
			'<defs><linearGradient id="g"><stop offset="0"/></linearGradient></defs>' +
			'<path id="p" class="a" d="M0 0"/><use href="#p" fill="url(#g)"/><text aria-label="x">a &amp; b</text>',
	);
	expect(findActiveSvg(text)).toBeUndefined();
});

test('what drawing programs note for themselves is no danger', () => {
	const text =
		'<?xml version="1.0" encoding="UTF-8"?><svg xmlns="http://www.w3.org/2000/svg" ' +
		'xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" ' +
		'xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" ' +
		'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" sodipodi:docname="a.svg">' +
		'<metadata><rdf:RDF/></metadata><sodipodi:namedview/><path inkscape:label="x" d="M0 0"/></svg>';
	expect(findActiveSvg(text)).toBeUndefined();
});

test('a picture of a kilobyte that stands for thousands of millions of elements is refused', () => {
	const level = (id: number) => `<g id="l${id}">${`<use href="#l${id - 1}"/>`.repeat(10)}</g>`;
	const levels = Array.from({ length: 9 }, (_, id) => level(id + 1)).join('');
	const bombs = [
		svg(`<defs><path id="l0"/>${levels}</defs><use href="#l9"/>`),
		svg(`<path id="l0"/>${levels.replaceAll('href', 'xlink:href')}`),
		svg(`<path id="l0"/>${levels.replaceAll(/<use href="(#l\d)"\/>/g, '<path fill="url($1)"/>')}`),
	];
	for (const bomb of bombs) expect(findActiveSvg(bomb)?.message).toContain('more elements than');
});

test('a gradient that many shapes have is drawn, and so is one that refers to itself', () => {
	const gradient = '<linearGradient id="g"><stop/><stop/></linearGradient>';
	const shapes = '<path fill="url(#g)"/>'.repeat(5000);
	expect(findActiveSvg(svg(gradient + shapes))).toBeUndefined();
	expect(
		findActiveSvg(svg(`<style>path{fill:url(#g)}</style>${gradient}${shapes}`)),
	).toBeUndefined();
	expect(findActiveSvg(svg('<g id="a"><use href="#a"/></g>'))).toBeUndefined();
});
