import { expect, test } from 'vitest';
import { correctionForm } from './correction-form.ts';

test('the form names the site on its first line, with nothing in it that looks like markup', () => {
	const [first, second] = correctionForm('Quiet\nnights </title><script>').split('\r\n');
	expect(first).toBe('Message about the site “Quiet nights ‹/title›‹script›”');
	expect(second).toBe('');
});

test('the form warns of personal details first, and leaves two lines for each answer', () => {
	const [, ...lines] = correctionForm('Site').split('\r\n');
	const asked = lines.flatMap((line, at) => (line === '' ? [] : [[at, line] as const]));
	expect(asked[0]?.[1]).toMatch(/^Please do not write anything personal or confidential/);
	const questions = asked.slice(1);
	expect(questions.map(([, line]) => line)).toEqual([
		'The page or its address:',
		'What is wrong, or what would you like to add?',
		'How do you know? A link or the name of a document helps.',
		'How we can reach you, if you would like an answer:',
	]);
	expect(questions.map(([at]) => lines.slice(at + 1, at + 3))).toEqual(
		questions.map(() => ['', '']),
	);
});
