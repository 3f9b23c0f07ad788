import { expect, test } from 'vitest';
import { check, findings, hints } from '../../run/check.ts';
import rule from './acronym.ts';

const page = (body: string) => ({ 'pages/about.mdx': `---\ntitle: About us\n---\n${body}\n` });
const found = (body: string, files = {}) =>
	check(rule, { ...page(body), ...files }).map((finding) => finding.replace(/ Unexpected.*/, ''));

test('an acronym that nobody explains is reported where it is first used, once', () => {
	expect(check(rule, page('Ask the CMHT. The CMHT helps.'))).toEqual([
		'pages/about.mdx:4:9 Unexpected acronym `CMHT`, expected its words where this entry first uses it',
	]);
});

test('the hint spells it out where it is a common one', () => {
	expect(hints(rule, page('CMHT and ZZQ'))).toEqual([
		'Write `community mental health team (CMHT)` here, or add it to glossary/.',
		'Write `its words (ZZQ)` here, or add it to glossary/. If it is a plain word, write it in small letters.',
	]);
});

test('spelt out at first use, it is known from there on', () => {
	expect(found('The community mental health team (CMHT) came. The CMHT helps.')).toEqual([]);
	expect(found('The CMHT helps. The community mental health team (CMHT) came.')).toEqual([
		'pages/about.mdx:4:5',
	]);
});

test('each entry spells it out for itself', () => {
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

test('in a term that leads to its meaning it is explained, from there on', () => {
	expect(found('Ask the <Term id="team">CMHT</Term>. The CMHT helps.')).toEqual([]);
	expect(found('<Term id="team">CMHT</Term>')).toEqual([]);
	expect(found('<Term id="team">the team:</Term>CMHT')).toEqual(['pages/about.mdx:4:33']);
	expect(found('CMHT:<Term id="team">the team</Term>')).toEqual(['pages/about.mdx:4:1']);
	expect(found('Ask <Fact id="x"/> CMHT.')).toEqual(['pages/about.mdx:4:20']);
	expect(found('<Fact id="x">CMHT</Fact>')).toEqual(['pages/about.mdx:4:14']);
});

test('it is reported with what to do', () => {
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

test('two of them are two, and what a name holds does not explain it', () => {
	expect(found('CMHT and ZZQ, CMHT and ZZQ')).toEqual([
		'pages/about.mdx:4:1',
		'pages/about.mdx:4:10',
	]);
	const files = { 'organisations/x.yaml': 'title: North ICB Partnership\n' };
	expect(found('The North ICB Partnership asked the ICB.', files)).toEqual([
		'pages/about.mdx:4:37',
	]);
});

test('well-known ones, titles of sources and names of organisations need no words', () => {
	const files = {
		'organisations/x.yaml': 'title: North ICB Partnership\n',
		'sources/y.yaml': 'title: The DHSC report\n',
	};
	expect(
		found('The NHS in the UK, GPs, A&E, the North ICB Partnership and The DHSC report', files),
	).toEqual([]);
	expect(found('The ICB', files)).toEqual(['pages/about.mdx:4:5']);
});
