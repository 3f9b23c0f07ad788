import { expect, test } from 'vitest';
import { ownSections, sharedSection } from './sections.ts';

const sections = ['who-made-it', 'how-do-we-know'].map((slug) => ({
	slug,
	segments: [],
}));

test('an author’s section under a question of the template is shown with it, any other on its own', () => {
	expect(sharedSection('idea-making', sections)?.slug).toBe('who-made-it');
	expect(sharedSection('idea-problem', sections)).toBeUndefined();
	expect(ownSections(sections).map(({ slug }) => slug)).toEqual(['how-do-we-know']);
});
