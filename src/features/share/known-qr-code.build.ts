import { type QrDrawing, qrCode } from './qr-code.ts';

/** A QR code takes longer than the rest of its page, and all pages for printing of an idea have the same. */
const drawings = new Map<string, QrDrawing>();

/** The QR code of an address, calculated once in a build. */
export function knownQrCode(address: string): QrDrawing {
	const drawing = drawings.get(address) ?? qrCode(address);
	drawings.set(address, drawing);
	return drawing;
}
