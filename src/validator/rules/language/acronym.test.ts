import { expect, test } from 'vitest';
import { check, findings, hints } from '../../run/check.ts';
import rule from './acronym.ts';

const page = (body: string) => ({ 'pages/about.mdx': `---\ntitle: About us\n---\n${body}\n` });
const found = (body: string, files = {}) =>
	check(rule, { ...page(body), ...files }).map((finding) => finding.replace(/ Unexpected.*/, ''));

test('an unexplained acronym is reported once, where it is first used', () => {
	expect(check(rule, page('Ask the CMHT. The CMHT helps.'))).toEqual([
		'pages/about.mdx:4:9 Unexpected acronym `CMHT`, expected its words where this entry first uses it',
	]);
});

test('the hint spells out a common acronym', () => {
	expect(hints(rule, page('CMHT and ZZQ'))).toEqual([
		'Write `community mental health team (CMHT)` here, or add it to glossary/.',
		'Write `its words (ZZQ)` here, or add it to glossary/. If it is a plain word, write it in small letters.',
	]);
});

test('once it is spelt out at first use it is known', () => {
	expect(found('The community mental health team (CMHT) came. The CMHT helps.')).toEqual([]);
	expect(found('The CMHT helps. The community mental health team (CMHT) came.')).toEqual([
		'pages/about.mdx:4:5',
	]);
});

test('each entry has to spell it out', () => {
	const other = { 'pages/b.mdx': '---\ntitle: B\n---\nThe CMHT.\n' };
	expect(found('The community mental health team (CMHT).', other)).toEqual(['pages/b.mdx:4:5']);
});

test('the glossary explains it as a term, in a term or as a synonym; a draft explains nothing', () => {
	expect(found('CMHT', { 'glossary/x.yaml': 'term: CMHT\nsynonyms: []\n' })).toEqual([]);
	expect(found('CMHT', { 'glossary/x.yaml': 'term: Team (CMHT)\nsynonyms: []\n' })).toEqual([]);
	expect(found('CMHTs', { 'glossary/x.yaml': 'term: Team\nsynonyms: [CMHT]\n' })).toEqual([]);
	expect(found('CMHT', { 'glossary/x.yaml': 'term: CMHT\ndraft: true\n' })).toEqual([
		'pages/about.mdx:4:1',
	]);
});

test('once it is used in a term with a definition it is explained', () => {
	expect(found('Ask the <Term id="team">CMHT</Term>. The CMHT helps.')).toEqual([]);
	expect(found('<Term id="team">CMHT</Term>')).toEqual([]);
	expect(found('<Term id="team">the team:</Term>CMHT')).toEqual(['pages/about.mdx:4:33']);
	expect(found('CMHT:<Term id="team">the team</Term>')).toEqual(['pages/about.mdx:4:1']);
	expect(found('Ask <Fact id="x"/> CMHT.')).toEqual(['pages/about.mdx:4:20']);
	expect(found('<Fact id="x">CMHT</Fact>')).toEqual(['pages/about.mdx:4:14']);
});

test('the finding says what to do', () => {
	expect(findings(rule, page('Ask the CMHT.'))).toEqual([
		{
			file: 'pages/about.mdx',
			line: 4,
			column: 9,
			endLine: 4,
			endColumn: 13,
			severity: 'warning',
			rule: 'language/acronym',
			message: 'Unexpected acronym `CMHT`, expected its words where this entry first uses it',
			hint: 'Write `community mental health team (CMHT)` here, or add it to glossary/.',
		},
	]);
});

test('two acronyms give two findings, and a name does not explain them', () => {
	expect(found('CMHT and ZZQ, CMHT and ZZQ')).toEqual([
		'pages/about.mdx:4:1',
		'pages/about.mdx:4:10',
	]);
	const files = { 'organisations/x.yaml': 'title: North ICB Partnership\n' };
	expect(found('The North ICB Partnership asked the ICB.', files)).toEqual([
		'pages/about.mdx:4:37',
	]);
});

test('well-known ones, titles of sources and names of organisations need no explanation', () => {
	const files = {
		'organisations/x.yaml': 'title: North ICB Partnership\n',
		'sources/y.yaml': 'title: The DHSC report\n',
	};
	expect(
		found('The NHS in the UK, GPs, A&E, the North ICB Partnership and The DHSC report', files),
	).toEqual([]);
	expect(found('The ICB', files)).toEqual(['pages/about.mdx:4:5']);
});
