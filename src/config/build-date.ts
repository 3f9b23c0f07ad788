import { execFileSync } from 'node:child_process';

/**
 * The build’s own date: `SOURCE_DATE_EPOCH` where set (to seconds since 1970), else the time of the last commit, else now.
 * Everything that depends on today takes it from here, so that one commit builds the same bytes.
 */
export function buildDate(): Date {
	const epoch = Number(process.env.SOURCE_DATE_EPOCH || lastCommit() || Number.NaN);
	return Number.isFinite(epoch) ? new Date(epoch * 1000) : new Date();
}

/** The build’s day in the zone of the programme’s readers, as `YYYY-MM-DD`. */
export function buildDay(): string {
	return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(buildDate());
}

let committed: string | undefined | null = null;

function lastCommit(): string | undefined {
	if (committed === null) {
		try {
			committed =
				execFileSync('git', ['log', '-1', '--format=%ct'], {
					encoding: 'utf8',
					stdio: ['ignore', 'pipe', 'ignore'],
				}).trim() || undefined;
		} catch {
			committed = undefined;
		}
	}
	return committed;
}
