/** How many tests passed and how many failed. */
export interface Totals {
	passed: number;
	failed: number;
}

/** The part of Vitest’s JSON report that is used. */
interface Report {
	numPassedTests: number;
	numFailedTests: number;
	testResults: readonly {
		status: string;
		assertionResults: readonly { status: string }[];
	}[];
}

/**
 * Returns the totals of a Vitest run. A file that failed outside its tests counts as one failed test; so does a run
 * that failed outside any file, or that wrote no report.
 * @param code the exit code of the run
 */
export function countTests(json: string | undefined, code: number | null): Totals {
	const report = json === undefined ? undefined : parse(json);
	if (!report) return { passed: 0, failed: 1 };
	const brokenFiles = report.testResults.filter(
		({ status, assertionResults }) =>
			status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
	);
	const failed = report.numFailedTests + brokenFiles.length;
	return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}

function parse(json: string): Report | undefined {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}
