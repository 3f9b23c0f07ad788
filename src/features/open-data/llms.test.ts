import { expect, test } from 'vitest';
import { llmsDocument } from './llms.ts';

test('a site is a title, a summary and sections of links; an empty section is left out', () => {
	const text = llmsDocument({
		title: 'Site',
		summary: 'What it\nis.',
		sections: [
			{
				title: 'Guides',
				links: [{ title: 'Step [1]', url: 'https://site.example/1/', summary: 'First.' }],
			},
			{ title: 'Empty', links: [] },
		],
	});
	expect(text).toBe(
		'# Site\n\n> What it is.\n\n## Guides\n\n- [Step \\[1\\]](https://site.example/1/): First.\n',
	);
});

test('its texts contain no markup and no links of their own', () => {
	const text = llmsDocument({
		title: '<b>Site</b>',
		summary: '[Here](https://other.example/)',
		sections: [
			{
				title: 'Guides',
				links: [{ title: '<i>', url: 'https://site.example/1/', summary: '<u>' }],
			},
		],
	});
	expect(text).toBe(
		'# \\<b>Site\\</b>\n\n> \\[Here\\](https://other.example/)\n\n## Guides\n\n- [\\<i>](https://site.example/1/): \\<u>\n',
	);
});
