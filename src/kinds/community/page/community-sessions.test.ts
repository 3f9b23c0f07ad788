import { expect, test } from 'vitest';
import { ids, sampleModel } from '../../../graph/sample.ts';
import { communitySessions } from './community-sessions.ts';

test('a session is of that kind, or a page of the community tells of it', () => {
	const model = sampleModel({
		community: { about: { title: 'About', events: ['workshop'] } },
		events: {
			session: { title: 'A', kind: 'community' },
			workshop: { title: 'B', kind: 'workshop' },
			webinar: { title: 'C', kind: 'webinar' },
		},
	});
	expect(ids(communitySessions(model))).toEqual(['session', 'workshop']);
});
