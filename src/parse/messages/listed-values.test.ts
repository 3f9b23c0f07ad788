import { expect, test } from 'vitest';
import { schemas } from '../../kinds/index.ts';
import { BUILT_IN_VOCABULARIES, validateData } from './validate-data.ts';

test('an unknown value of a long list gets the page that lists them all and the nearest name', () => {
	const easyRead = { sentences: [{ text: 'A nurse helps you.', picture: 'nurze' }] };
	const { problems } = validateData(schemas.tools, { easyRead }, BUILT_IN_VOCABULARIES);
	expect(problems.filter(({ path }) => path.at(-1) === 'picture')).toMatchObject([
		{
			rule: 'schema/invalid-value',
			message:
				'Unexpected value `nurze` for `easyRead.sentences[1].picture`, expected one of the values listed at /pictures/',
			hint: "Did you mean 'nurse'?",
		},
	]);
});
