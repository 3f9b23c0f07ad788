/** Masks identifying details in a reading. */

import type { Reading } from '../../src/data-reader/reading/reading.ts';
import { maskText } from '../../src/validator/privacy/mask-text.ts';

/** Returns a reading in which identifying details in the words of the file are masked. */
export function maskReading(reading: Reading): Reading {
	return {
		...reading,
		columns: reading.columns.map((column) => ({ ...column, name: maskText(column.name) })),
		rows: reading.rows.map((row) =>
			row.note === undefined ? row : { ...row, note: maskText(row.note) },
		),
		refused: reading.refused.map((line) => ({
			...line,
			text: maskText(line.text),
			message: maskText(line.message),
		})),
		questions: reading.questions.map((question) => ({
			...question,
			message: maskText(question.message),
			choices: question.choices.map((choice) => ({ ...choice, label: maskText(choice.label) })),
			taken: maskText(question.taken),
		})),
	};
}
