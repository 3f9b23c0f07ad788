import { spawnSync } from 'node:child_process';

/**
 * The build’s own date: `SOURCE_DATE_EPOCH` where set (to seconds since 1970), else the time of the last commit, else
 * now. Everything that depends on today’s date uses this one, so that a commit always builds the same bytes.
 */
export function buildDate(): Date {
	const epoch = Number(process.env.SOURCE_DATE_EPOCH || lastCommit() || Number.NaN);
	return Number.isFinite(epoch) ? new Date(epoch * 1000) : new Date();
}

/** Returns the build’s day in the time zone of the programme’s readers, as `YYYY-MM-DD`. */
export function buildDay(): string {
	return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(buildDate());
}

let committed: string | undefined | null = null;

function lastCommit(): string | undefined {
	if (committed === null) {
		const { stdout, stderr } = spawnSync('git', ['log', '-1', '--format=%ct'], {
			encoding: 'utf8',
			env: { ...process.env, LC_ALL: 'C' },
		});
		committed = stdout?.trim() || undefined;
		if (committed === undefined) sayWhy(stderr ?? '');
	}
	return committed;
}

/** A folder without a history is built as of today. If git refuses to read a history, the author has to know. */
const WITHOUT_HISTORY = /^$|not a git repository|does not have any commits/;

/** Astro loads this module twice, with Node and with Vite; the warning is printed once per process. */
const SAID = Symbol.for('why the build takes today');
const shared = globalThis as { [SAID]?: true };

function sayWhy(refusal: string): void {
	if (shared[SAID] || WITHOUT_HISTORY.test(refusal)) return;
	shared[SAID] = true;
	const hint = /safe\.directory \S+/.exec(refusal)?.[0];
	const help = hint ? `git config --global --add ${hint}` : 'SOURCE_DATE_EPOCH sets the day';
	console.error(
		`Today is taken as the day of the build, since git does not say when the last commit was (${refusal.split('\n', 1)[0]}): ${help}`,
	);
}
