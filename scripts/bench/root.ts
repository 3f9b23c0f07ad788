import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { numbersFrom, sentence } from './prose.ts';

const DRIVERS = 20;
const SITES = 50;
const FACTS = 200;
const SOURCES = 100;
const TERMS = 50;
const WORDS = 600;

/** A change idea as Markdown with components, and the fields that any page has. */
export interface IdeaText {
	id: string;
	title: string;
	summary: string;
	/** 600 words under headings, with figures, sources, terms and links to other ideas. */
	body: string;
}

export function ideaTexts(count: number): IdeaText[] {
	return Array.from({ length: count }, (_, index) => {
		const next = numbersFrom(index);
		return {
			id: `idea-${index}`,
			title: `Change idea ${index}`,
			summary: sentence(next),
			body: body(next, count),
		};
	});
}

function body(next: () => number, count: number): string {
	const pick = (most: number) => Math.floor(next() * most);
	const blocks: string[] = [];
	for (let words = 0; words < WORDS; ) {
		const sentences = Array.from({ length: 4 }, () => sentence(next));
		words += sentences.join(' ').split(' ').length;
		if (blocks.length % 4 === 0) blocks.push(`## What happened in part ${blocks.length / 4 + 1}?`);
		blocks.push(
			[
				...sentences,
				`See <Fact id="fact-${pick(FACTS)}"/>, <Term id="term-${pick(TERMS)}"/> and`,
				`[another idea](/change-ideas/idea-${pick(count)}/). <Cite id="source-${pick(SOURCES)}"/>`,
			].join(' '),
		);
	}
	return blocks.join('\n\n');
}

/** Writes a content root of this project with this many change ideas and the entries that they refer to. */
export function writeRoot(folder: string, ideas: readonly IdeaText[]): void {
	rmSync(folder, { recursive: true, force: true });
	const write = (file: string, text: string) => {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	};
	const numbers = (count: number) => Array.from({ length: count }, (_, number) => number);
	const checked = 'sources: [source-0]\nreviewed: 2026-01-05\n';
	write(
		'site.yaml',
		'title: A generated site\ntagline: Made to be measured\nurl: https://bench.example\nprogramme: one\nfeedback: hello@bench.example\nfooter: Generated.\n',
	);
	write(
		'programmes/one.mdx',
		`---\ntitle: One\nsummary: The one programme.\nshortTitle: One\nstate: running\nstarts: 2025-01\nends: 2026-12\ncommissioner: board\npartners: []\naim: One aim.\nserviceTypes: [adult-acute]\nsites:\n  declared: fact-0\nprinciples: []\nasks: []\n${checked}---\n`,
	);
	write('organisations/board.yaml', `title: The board\nkind: commissioner\n${checked}`);
	for (const number of numbers(DRIVERS))
		write(
			`drivers/driver-${number}.mdx`,
			`---\ntitle: Driver ${number}\nsummary: A driver.\nprogramme: one\nlevel: primary\nlens: ${number % 2 ? 'individual' : 'systemic'}\norder: ${number + 1}\nstatement: Driver ${number} holds.\npcref: []\n${checked}---\n`,
		);
	for (const number of numbers(SITES))
		write(
			`sites/site-${number}.mdx`,
			`---\ntitle: Site ${number}\nsummary: A ward.\nkind: ward\nprogramme: one\nserviceTypes: [adult-acute]\n${checked}---\n`,
		);
	for (const number of numbers(FACTS))
		write(
			`facts/fact-${number}.yaml`,
			`statement: Wards of kind ${number}\nvalue: ${number}\nunit: wards\nbound: exactly\nasOf: 2025-12\n${checked}`,
		);
	for (const number of numbers(SOURCES))
		write(
			`sources/source-${number}.yaml`,
			`title: Report ${number}\npublisher: board\nurl: https://reports.example/${number}\nreviewed: 2026-01-05\n`,
		);
	for (const number of numbers(TERMS))
		write(
			`glossary/term-${number}.yaml`,
			`term: Term ${number}\nmeaning: What ${number} means.\nsynonyms: [Word ${number}]\n${checked}`,
		);
	for (const [number, { id, title, summary, body }] of ideas.entries())
		write(
			`change-ideas/${id}.mdx`,
			`---\ntitle: ${title}\nsummary: ${summary}\nstatus: implemented\ndrivers: [driver-${number % DRIVERS}]\nserviceTypes: [adult-acute]\npopulations: [all]\nadoptions:\n  - site: site-${number % SITES}\n    status: implemented\nresults:\n  - text: It helped.\n    fact: fact-${number % FACTS}\nlimitations: Made up.\nnotPublished: [problem, aim, coProduction, practice, effort, measures]\n${checked}---\n\n${body}\n`,
		);
}
