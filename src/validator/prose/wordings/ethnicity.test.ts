import { expect, test } from 'vitest';
import { ETHNICITY } from './ethnicity.ts';
import { avoidedWords, type MarkedExample, readMarked, withoutExample } from './marked-examples.ts';

const EXAMPLES: readonly MarkedExample[] = [
	['[BAME] staff', 'staff from ethnic minorities'],
	['[BME] staff', 'Black staff'],
	['[Black, Asian and minority ethnic] staff', 'Black and Asian staff'],
	['[Black, Asian and other ethnic minorities]', 'ethnic minorities'],
	['[Black and minority ethnic] staff', 'minority ethnic staff'],
	['[different races]', 'different ethnic groups'],
	['[mixed races]', 'mixed ethnicities'],
	['a [person’s race]', 'a person’s ethnicity'],
	["the [patients' race]", 'a race against time'],
	['[people of any race]', 'people of any ethnicity'],
	['The [races] of the world.', 'The ward races home.'],
	['[non-white] staff', 'the white of an egg'],
	['[non whites]', 'people from ethnic minorities'],
	['[non-black] staff', 'Black staff'],
	['The [blacks] voted.', 'Black people and others'],
	['The [whites] voted.', 'egg whites'],
	['[The Asians] came.', 'The Asian people came.'],
	['[people of colour]', 'people who choose a colour'],
	['[women of colour]', 'women of all ages'],
	['[mixed-race] people', 'people with a mixed ethnic background'],
	['[mixed race]', 'a mixed group'],
	['a [half-caste]', 'one half'],
	['[half castes]', 'halves'],
	['the [coloureds]', 'the colours'],
	['a [coloured man]', 'a coloured card'],
	['[coloured people]', 'people'],
	['the [ethnics]', 'ethics'],
	['[ethnic people]', 'minority ethnic people'],
	['[ethnic communities]', 'ethnic and other communities'],
	['an [oriental]', 'an oriental rug'],
	['[Orientals] spoke.', 'orientation'],
	['a [half-breed]', 'half'],
	['[half breeds]', 'breeds'],
	['[Afro-Caribbean] men', 'African Caribbean men'],
	['[Afro Caribbeans]', 'Caribbean people'],
];

test.each(readMarked(EXAMPLES))('$bad is found, and “$good” is not', ({ text, words, good }) => {
	expect(avoidedWords(text)).toEqual([words]);
	expect(avoidedWords(good)).toEqual([]);
});

test('every wording has an example', () => {
	expect(withoutExample(ETHNICITY, EXAMPLES)).toEqual([]);
});
