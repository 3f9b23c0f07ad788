// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';

async function press(body: string): Promise<void> {
	document.body.innerHTML = body;
	vi.resetModules();
	await import('./start.client.ts');
}

beforeEach(() => {
	document.adoptedStyleSheets = [];
	vi.stubGlobal('matchMedia', () => ({ matches: false }));
	HTMLElement.prototype.showPopover = vi.fn();
});

test('the first press opens the panel beside its button, with its own style', async () => {
	await press('<button data-opens="listen"></button><button data-opens="display"></button>');
	expect(document.querySelector('[data-opens=display] + .display-panel')).not.toBeNull();
	expect(document.adoptedStyleSheets).toHaveLength(1);
});

test('a page without the button has neither', async () => {
	await press('<button data-opens="listen"></button>');
	expect(document.querySelector('.display-panel')).toBeNull();
	expect(document.adoptedStyleSheets).toHaveLength(0);
});
