import { expect, test } from 'vitest';
import { findAcronyms } from './find-acronyms.ts';
import { isSpeltOut } from './spelt-out.ts';

const letters = (text: string) => findAcronyms(text).map((acronym) => acronym.letters);
const spelt = (text: string) => findAcronyms(text).map((acronym) => isSpeltOut(text, acronym));

test('two or more consecutive capitals are an acronym, whatever surrounds them', () => {
	expect(
		letters('The PCREF, (QI) and “R&D”: RCPsych’s LGBTQ+ page, GPs and a WHO-led plan'),
	).toEqual(['PCREF', 'QI', 'R&D', 'RCPsych', 'LGBTQ+', 'GP', 'WHO']);
});

test('a single capital, a mixed word, a roman numeral and a code are not acronyms', () => {
	expect(letters('A ward, McDonald, XmR, Part II, section IV, RW4, M25, iPhone')).toEqual([]);
});

test('words in capitals for emphasis are not acronyms', () => {
	expect(letters('PLEASE READ THIS FIRST')).toEqual([]);
	expect(letters('the NHS MHA QI work')).toEqual(['NHS', 'MHA', 'QI']);
});

test('an acronym in brackets after its words is spelt out', () => {
	for (const text of [
		'the National Health Service (NHS)',
		'the Patient and Carer Race Equality Framework (PCREF)',
		'attention deficit hyperactivity disorder (ADHD)',
		'Royal College of Psychiatrists (RCPsych)',
		'lived experience practitioners (LXPs)',
		'research and development (R&D)',
		'Black, Asian and minority ethnic (BAME)',
		'Care Quality Commission (CQC), which',
	])
		expect(spelt(text)).toEqual([true]);
});

test('its words may follow it', () => {
	for (const text of [
		'PDSA (plan, do, study, act)',
		'QI stands for quality improvement',
		'QI, which stands for quality improvement',
		'SPC, or statistical process control, helps',
		'statistical process control, or SPC',
	])
		expect(spelt(text)).toEqual([true]);
});

test('other words around an acronym do not spell it out', () => {
	for (const text of [
		'the ward team (PCREF)',
		'the NHS in England',
		'QI (see below)',
		'the Trust (TNHS)',
		'a team in England. It (ECT)',
		'a team of nurses, or QI',
	])
		expect(spelt(text)).toEqual([false]);
});

test('words right before it in brackets spell it out if the first has its first letter', () => {
	for (const text of [
		'Mental Health Units (Use of Force) Act (MHUUFA)',
		'the electronic prescribing and administration system (EPMA)',
	])
		expect(spelt(text)).toEqual([true]);
});

test('words on another line do not spell it out', () => {
	expect(spelt('National Health Service\n(NHS)')).toEqual([false]);
});
