import { qrCode } from './qr-code.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The QR code of an address as an element. */
export function drawQrCode(address: string): SVGSVGElement {
	const { size, path } = qrCode(address);
	const drawing = document.createElementNS(SVG, 'svg');
	drawing.setAttribute('viewBox', `0 0 ${size} ${size}`);
	drawing.setAttribute('role', 'img');
	drawing.setAttribute('aria-label', `QR code that opens ${address}`);
	const ground = document.createElementNS(SVG, 'rect');
	ground.setAttribute('width', `${size}`);
	ground.setAttribute('height', `${size}`);
	ground.setAttribute('fill', '#ffffff');
	const modules = document.createElementNS(SVG, 'path');
	modules.setAttribute('d', path);
	modules.setAttribute('fill', '#000000');
	drawing.append(ground, modules);
	return drawing;
}
