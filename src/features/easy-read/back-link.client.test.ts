// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';

async function press(referrer: string, page = '<a data-back href="/rest/">Back</a>') {
	document.body.innerHTML = page;
	vi.spyOn(document, 'referrer', 'get').mockReturnValue(referrer);
	const back = vi.spyOn(history, 'back').mockImplementation(() => {});
	back.mockClear();
	vi.resetModules();
	// Types allow an import of modules alone, and this is a plain script.
	await vi.importActual('./back-link.client.ts');
	const event = new Event('click', { cancelable: true });
	document.querySelector('a')?.dispatchEvent(event);
	return { wentBack: back.mock.calls.length === 1, isFollowed: !event.defaultPrevented };
}

test('a reader who came from this site goes back to where they were', async () => {
	expect(await press(`${location.origin}/change-ideas/rest/`)).toEqual({
		wentBack: true,
		isFollowed: false,
	});
});

test.each([[''], ['https://search.example/'], [`${location.origin}.example/`]])(
	'a reader who came from “%s” follows the link',
	async (referrer) => {
		expect(await press(referrer)).toEqual({ wentBack: false, isFollowed: true });
	},
);

test('a page without the link is shown all the same', async () => {
	expect(await press(`${location.origin}/`, '')).toEqual({ wentBack: false, isFollowed: true });
});
