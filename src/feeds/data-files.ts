/** Tables, feeds and calendars that every site has, for the table of contents of the open data and for links in content. */
export const DATA_FILES: readonly { title: string; address: string }[] = [
	{ title: 'Change ideas as CSV', address: '/api/change-ideas.csv' },
	{ title: 'Facts as CSV', address: '/api/facts.csv' },
	{ title: 'New and reviewed change ideas as RSS', address: '/change-ideas.xml' },
	{ title: 'Events as RSS', address: '/events.xml' },
	{ title: 'All events as a calendar', address: '/events.ics' },
	{ title: 'Community of practice sessions as a calendar', address: '/community.ics' },
];
