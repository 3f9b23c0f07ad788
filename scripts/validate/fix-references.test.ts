import { describe, expect, test } from 'vitest';
import { fixFiles, TERM } from './fix-files.ts';

describe('titles, labels and other words', () => {
	test('where an id or a value is meant become it', () => {
		const { after, said } = fixFiles({
			'drivers/share-experience.mdx': '---\ntitle: Share experience and needs\n---\n',
			'glossary/ward.yaml': `${TERM}seeAlso: [Ward Round]\n`,
			'glossary/round.yaml': TERM.replace('Ward', 'Ward round'),
			'organisations/a.yaml': 'title: A\nregion: North West\nreviewed: 2026-01-31\n',
			'facts/a.yaml': 'statement: A\nvalue: 5\nunit: "%"\nreviewed: 2026-01-31\n',
			'change-ideas/a.mdx':
				'---\ntitle: A\ndrivers: [Share experience and needs, share-experience-and-needs]\npopulations: [everyone]\n---\nSee <Term id="Ward round"/>.\n',
		});
		expect(after['glossary/ward.yaml']).toContain('seeAlso: [round]');
		expect(after['organisations/a.yaml']).toContain('region: Y62\n');
		expect(after['facts/a.yaml']).toContain('unit: "percent"\n');
		expect(after['change-ideas/a.mdx']).toContain(
			'drivers: [share-experience, share-experience]\n',
		);
		expect(after['change-ideas/a.mdx']).toContain('populations: [all]\n');
		expect(after['change-ideas/a.mdx']).toContain('<Term id="round"/>');
		expect(said).toContain(
			'change-ideas/a.mdx:3:11  fixed  Share experience and needs → share-experience  schema/invalid-value',
		);
	});

	test('of measures become their ids, in an aim and in a run chart', () => {
		const idea =
			'---\ntitle: A\naim: {text: More, measure: Felt listened to}\nmeasures: [{id: listened, title: Felt listened to}, {id: one, title: Falls}, {id: two, title: Falls}]\n---\n\n<RunChart measure="felt listened to"/>\n\n<RunChart measure="Falls"/>\n';
		const { after } = fixFiles({ 'change-ideas/form.mdx': idea });
		expect(after['change-ideas/form.mdx']).toBe(
			idea
				.replace('measure: Felt listened to', 'measure: listened')
				.replace('felt listened to', 'listened'),
		);
	});

	test('that two entries have, or a draft, stay', () => {
		const idea = '---\ntitle: A\ndrivers: [Pause]\n---\n';
		const driver = '---\ntitle: Pause\n---\n';
		for (const files of [
			{ 'drivers/a.mdx': driver, 'drivers/b.mdx': driver },
			{ 'drivers/a.mdx': driver.replace('Pause', 'Pause\ndraft: true') },
		])
			expect(fixFiles({ ...files, 'change-ideas/a.mdx': idea }).after['change-ideas/a.mdx']).toBe(
				idea,
			);
	});
});

describe('ids', () => {
	const drivers = (text: string) => ({
		'drivers/care.mdx': '---\ntitle: Care\n---\n',
		'drivers/part.mdx': `---\ntitle: Part\n${text}---\n`,
	});

	test('become lower case if an entry has that id, as values and as keys', () => {
		const { after } = fixFiles(drivers('parents: [Care]\nstrength:\n  CARE: weak\n'));
		expect(after['drivers/part.mdx']).toContain('parents: [care]\nstrength:\n  care: weak\n');
	});

	test('of measures do so in an aim and in a run chart', () => {
		const idea =
			'---\ntitle: A\naim: {text: More, measure: Heard}\nmeasures: [{id: heard}]\n---\n\n<RunChart measure="HEARD"/>\n';
		const chart = '---\ntitle: B\n---\n\n<RunChart idea="Form" measure="Heard"/>\n';
		const { after } = fixFiles({ 'change-ideas/form.mdx': idea, 'pages/b.mdx': chart });
		expect(after['change-ideas/form.mdx']).toBe(
			idea.replace('Heard', 'heard').replace('HEARD', 'heard'),
		);
		expect(after['pages/b.mdx']).toBe(chart.replace('Form', 'form').replace('Heard', 'heard'));
	});

	test('stay if no entry has the id in lower case', () => {
		const { after } = fixFiles(drivers('parents: [Cares]\n'));
		expect(after['drivers/part.mdx']).toContain('[Cares]');
	});
});
