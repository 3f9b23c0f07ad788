import { contentRoot } from '../parse/open.ts';
import { lastCommit } from './last-commit.ts';

/** The folder of the engine: npm runs every command there. */
const ENGINE = '.';

/** The last second of the year 9999, after which a date has no four-figure year. */
const LAST_SECOND = 253_402_300_799;

/** A day of the build that is not one. */
class DateError extends Error {
	override name = 'DateError';
}

/**
 * The build’s own date: `SOURCE_DATE_EPOCH` where set, else the time of the newest commit of the engine and of the
 * content root’s own repository, else now. Everything that depends on today’s date uses this one, so that the same
 * commits always build the same bytes.
 * @throws DateError when `SOURCE_DATE_EPOCH` is not a number of seconds
 */
export function buildDate(): Date {
	return fixedDate() ?? new Date();
}

/** Returns the build’s own date; `undefined` where that is the time at which it is built. */
export function fixedDate(): Date | undefined {
	const seconds = givenSeconds() ?? committedSeconds();
	return seconds === undefined ? undefined : new Date(seconds * 1000);
}

/** Returns the build’s day in the time zone of the programme’s readers, as `YYYY-MM-DD`. */
export function buildDay(): string {
	return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(buildDate());
}

/** Returns what a person who builds the site has to know about its day, if it may not be the one they expect. */
export function buildDayNotes(): string[] {
	if (givenSeconds() !== undefined) return [];
	const [engine, content] = [lastCommit(ENGINE), lastCommit(contentRoot())];
	const day = buildDay();
	const help = 'SOURCE_DATE_EPOCH sets another';
	if (committedSeconds() === undefined)
		return engine.refusal
			? []
			: [`There is no git history, so the day of this build is today, ${day}: ${help}.`];
	return [
		...(content.seconds === undefined && !content.refusal
			? [
					`The content in ${contentRoot()} has no git history, so the day of this build is that of the engine’s last commit, ${day}: ${help}.`,
				]
			: []),
		...(engine.isShallow || content.isShallow
			? [
					`The git history is cut off (a shallow clone), so the day of this build is that of the newest commit in it, ${day}: ${help}.`,
				]
			: []),
	];
}

function givenSeconds(): number | undefined {
	const given = process.env.SOURCE_DATE_EPOCH?.trim();
	if (!given) return undefined;
	const seconds = Number(given);
	if (/^\d+$/.test(given) && seconds <= LAST_SECOND) return seconds;
	throw new DateError(
		`Unexpected SOURCE_DATE_EPOCH \`${given}\`, expected whole seconds since 1970, such as the output of \`date +%s\``,
	);
}

function committedSeconds(): number | undefined {
	const commits = [lastCommit(ENGINE), lastCommit(contentRoot())];
	for (const { refusal } of commits) if (refusal) sayWhy(refusal);
	const times = commits.flatMap(({ seconds }) => seconds ?? []);
	return times.length > 0 ? Math.max(...times) : undefined;
}

/** Astro loads this module twice, with Node and with Vite; the warning is printed once per process. */
const SAID = Symbol.for('why the build takes today');
const shared = globalThis as { [SAID]?: true };

/** If git refuses to read a history, the author has to know. */
function sayWhy(refusal: string): void {
	if (shared[SAID]) return;
	shared[SAID] = true;
	const hint = /safe\.directory \S+/.exec(refusal)?.[0];
	const help = hint ? `git config --global --add ${hint}` : 'SOURCE_DATE_EPOCH sets the day';
	console.error(
		`The day of the build may be wrong, since git does not say when the last commit was (${refusal.split('\n', 1)[0]}): ${help}`,
	);
}
