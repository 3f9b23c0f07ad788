/**
 * Takes the present day as the day of the site, unless another is given: an author who writes has today’s phase and
 * today’s overdue reviews in view.
 */
export function useToday(): void {
	process.env.SOURCE_DATE_EPOCH ||= String(Math.floor(Date.now() / 1000));
}
