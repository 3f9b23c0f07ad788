import { expect, test } from 'vitest';
import { correctionForm } from './correction-form.ts';

test('the form names the site on its first line, with nothing in it that looks like markup', () => {
	const [first, second] = correctionForm('Quiet\nnights </title><script>').split('\r\n');
	expect(first).toBe('Message about the site “Quiet nights ‹/title›‹script›”');
	expect(second).toBe('');
});
