import { expect, test } from 'vitest';
import { contentsOf, ownSections, QUESTIONS, sharedSection } from './sections.ts';

const sections = ['who-made-it', 'how-do-we-know'].map((slug) => ({ slug, pieces: [] }));
const headings = [
	{ depth: 2, slug: 'who-made-it', text: 'Who made it?' },
	{ depth: 3, slug: 'when', text: 'When?' },
	{ depth: 2, slug: 'how-do-we-know', text: 'How do we know?' },
];

test('an author’s section under a question of the template is shown with it, any other on its own', () => {
	expect(sharedSection('idea-making', sections)?.slug).toBe('who-made-it');
	expect(sharedSection('idea-problem', sections)).toBeUndefined();
	expect(ownSections(sections).map(({ slug }) => slug)).toEqual(['how-do-we-know']);
});

test('the list of contents has each question once, in the order of the page', () => {
	const contents = contentsOf(headings, sections, [{ depth: 2, slug: 'end', text: 'End' }]);
	const anchors = contents.map(({ slug }) => slug);
	expect(anchors.filter((slug) => slug in QUESTIONS)).toEqual(Object.keys(QUESTIONS));
	expect(anchors).not.toContain('who-made-it');
	expect(anchors.indexOf('when')).toBe(anchors.indexOf('idea-making') + 1);
	expect(anchors.slice(-2)).toEqual(['how-do-we-know', 'end']);
});
