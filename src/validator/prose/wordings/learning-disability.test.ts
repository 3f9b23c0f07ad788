import { expect, test } from 'vitest';
import { LEARNING_DISABILITY } from './learning-disability.ts';
import { avoidedWords, type MarkedExample, readMarked, withoutExample } from './marked-examples.ts';

const EXAMPLES: readonly MarkedExample[] = [
	['the [mentally handicapped]', 'people with a learning disability'],
	['[mentally retarded]', 'with a learning disability'],
	['a [mental handicap]', 'a learning disability'],
	['[learning disabled] people', 'people with a learning disability'],
	['a [learning-disabled] man', 'a disabled man who is learning'],
	['a [retard]', 'a person with a learning disability'],
	['[retarded]', 'slowed down'],
	['[retards]', 'people with a learning disability'],
	['[retardation]', 'a learning disability'],
	['[subnormal]', 'with a learning disability'],
	['[feeble-minded]', 'with a learning disability'],
	['[feeble minded]', 'minded'],
	['a [slow learner]', 'a person with a learning difficulty'],
	['[slow learners]', 'learners'],
	['a [mental age of] six', 'at the age of six'],
	["a [Down's child]", "a child with Down's syndrome"],
	['[Downs people]', 'people with Down’s syndrome'],
	['a [mongol]', 'Mongolia'],
	['[mongols]', 'people from Mongolia'],
	['[people with autism]', 'autistic people'],
	['[someone who has autism]', 'someone who is autistic'],
	['[children who have autism]', 'autistic children'],
	['[Autistics] came.', 'Autistic people came.'],
	['She is [an autistic].', 'She is an autistic woman.'],
	['[high-functioning] autism', 'a high-functioning team'],
	['[high functioning]', 'the highest'],
	['[low-functioning]', 'low'],
	['[low functioning]', 'functioning'],
	['[mild autism]', 'autism and mild weather'],
	['[severely autistic]', 'autistic'],
	['[challenging behaviour]', 'distressed behaviour'],
	['[challenging behaviours]', 'challenging ideas'],
	['[behavioural problems]', 'distress'],
	['[demented]', 'with dementia'],
	['[senile]', 'with dementia'],
	['a [living death]', 'living with dementia'],
	['a [dementia patient]', 'a patient with dementia'],
	['[dementia victims]', 'dementia nurses'],
];

test.each(readMarked(EXAMPLES))('$bad is found, and “$good” is not', ({ text, words, good }) => {
	expect(avoidedWords(text)).toEqual([words]);
	expect(avoidedWords(good)).toEqual([]);
});

test('every wording has an example', () => {
	expect(withoutExample(LEARNING_DISABILITY, EXAMPLES)).toEqual([]);
});
