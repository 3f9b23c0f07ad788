import { qrCode } from './qr-code.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The QR code of an address, drawn in this browser. */
export function drawQrCode(address: string): SVGElement {
	const { size, path } = qrCode(address);
	const drawing = shape('svg', {
		viewBox: `0 0 ${size} ${size}`,
		role: 'img',
		'aria-label': `QR code that opens ${address}`,
	});
	drawing.append(
		shape('rect', { width: `${size}`, height: `${size}`, fill: '#ffffff' }),
		shape('path', { d: path, fill: '#000000' }),
	);
	return drawing;
}

function shape(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
	const made = document.createElementNS(SVG, name) as SVGElement;
	for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
	return made;
}
