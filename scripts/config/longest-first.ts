import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, longest first. */
export const LONGEST: readonly string[] = [
	'scripts/e2e/other-roots.test.ts',
	'scripts/e2e/pages.test.ts',
	'scripts/e2e/display-modes.test.ts',
	'scripts/e2e/keyboard.test.ts',
	'scripts/e2e/layout-shift.test.ts',
	'scripts/e2e/safety/strict-policy.test.ts',
	'scripts/e2e/own-chart/run-chart-cases.test.ts',
	'scripts/e2e/library.test.ts',
	'scripts/e2e/markup.test.ts',
	'scripts/e2e/search-quality.test.ts',
];

/** Starts the longest files first: one that is left for the end keeps only one of two workers busy. */
export class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const others = await super.sort(files);
		const place = ({ moduleId }: TestSpecification) => {
			const found = LONGEST.findIndex((file) => moduleId.endsWith(`/${file}`));
			return found < 0 ? LONGEST.length : found;
		};
		return others.toSorted((a, b) => place(a) - place(b));
	}
}
