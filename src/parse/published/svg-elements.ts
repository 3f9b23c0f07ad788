/**
 * The elements of SVG (SVG 2, W3C Candidate Recommendation, 2018, Appendix F) that only draw, describe or group.
 * Elements that run code, load other documents or pictures, link, or animate attributes are left out.
 */
export const SVG_ELEMENTS: ReadonlySet<string> = new Set([
	...['svg', 'g', 'defs', 'symbol', 'use', 'switch', 'title', 'desc', 'metadata', 'style', 'view'],
	...['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'],
	...['text', 'tspan', 'textPath'],
	...[
		'linearGradient',
		'radialGradient',
		'stop',
		'pattern',
		'marker',
		'clipPath',
		'mask',
		'filter',
	],
	...['feBlend', 'feColorMatrix', 'feComponentTransfer', 'feComposite', 'feConvolveMatrix'],
	...['feDiffuseLighting', 'feDisplacementMap', 'feDistantLight', 'feDropShadow', 'feFlood'],
	...['feFuncA', 'feFuncB', 'feFuncG', 'feFuncR', 'feGaussianBlur', 'feMerge', 'feMergeNode'],
	...['feMorphology', 'feOffset', 'fePointLight', 'feSpecularLighting', 'feSpotLight', 'feTile'],
	'feTurbulence',
]);

/** Private data of drawing programs, such as guides and layers. It does nothing, and is not published. */
export const EDITOR_NAMESPACES =
	/^(?:https?:\/\/(?:sodipodi\.sourceforge\.net|(?:www\.)?inkscape\.org|ns\.adobe\.com|www\.bohemiancoding\.com|www\.serif\.com|www\.figma\.com|creativecommons\.org|web\.resource\.org\/cc|purl\.org\/dc|www\.w3\.org\/1999\/02\/22-rdf-syntax-ns)[/#])/;
