// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import './print-page.client.ts';

test('a page is printed by its one button, wherever the button is moved', () => {
	const printed = vi.fn();
	vi.stubGlobal('print', printed);
	const place = document.createElement('print-page');
	document.body.append(place);
	document.body.prepend(place);
	const [button, ...others] = place.querySelectorAll('button');
	expect(others).toEqual([]);
	expect([button?.type, button?.textContent]).toEqual(['button', 'Print']);
	expect(printed).not.toHaveBeenCalled();
	button?.click();
	expect(printed).toHaveBeenCalledOnce();
	vi.unstubAllGlobals();
});
