import { expect, test } from 'vitest';
import { stackTables } from './stack-tables.ts';

const row = (cells: readonly string[], tag = 'td') =>
	`<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
const table = (heads: readonly string[], rows: readonly (readonly string[])[], name = 'Table') =>
	`<section class="table-scroll" tabindex="0" aria-label="${name}"><table><thead>${row(heads, 'th')}</thead><tbody>${rows.map((cells) => row(cells)).join('')}</tbody></table></section>`;

test('a cell has the head of its column before it, except the first of a row', () => {
	const html = stackTables(
		table(
			['Ask', '<em>Who</em>?', 'The "why"'],
			[
				['Time', 'Ward', 'Rest'],
				['Money', '<a href="/x">Board</a>', 'Pay'],
			],
		),
	);
	expect(html).toContain(
		'<section class="table-scroll table-room" tabindex="0" aria-label="Table"><table class="stacking">',
	);
	expect(html).toContain(
		'<tr><td>Time</td><td data-label="Who">Ward</td><td data-label="The &quot;why&quot;">Rest</td></tr>',
	);
	expect(html).toContain('<td>Money</td><td data-label="Who"><a href="/x">Board</a></td>');
});

test('each table of a text stacks, and a cell keeps its alignment', () => {
	const second = table(['Year', 'Rate'], [['2024', '9']], 'Table 2').replace(
		'<td>9',
		'<td class="align-right">9',
	);
	const html = stackTables(`${table(['A', 'B'], [['a', 'b']])}<p>Then</p>${second}`);
	expect(html.match(/class="stacking"/g)).toHaveLength(2);
	expect(html).toContain('<td class="align-right" data-label="Rate">9</td>');
});

test.each([
	['has a cell to fill in', table(['What', 'Your answer'], [['Aim', '']])],
	['has a cell with a space alone', table(['What', 'Your answer'], [['Aim', ' <b> </b>']])],
	['has one column', table(['What'], [['Aim']])],
	['has five columns', table(['A', 'B', 'C', 'D', 'E'], [['a', 'b', 'c', 'd', 'e']])],
	['holds another', table(['A', 'B'], [['a', table(['C', 'D'], [['c', 'd']])]])],
	[
		'has a name of its own',
		table(['A', 'B'], [['a', 'b']]).replace('aria-label="Table"', 'aria-label="Sites"'),
	],
])('a table remains a grid if it %s', (_, html) => {
	expect(stackTables(html)).toBe(html);
});

test('a picture fills a cell', () => {
	expect(stackTables(table(['A', 'B'], [['a', '<img src="b.png" alt="">']]))).toContain('stacking');
});
