import { expect, test } from 'vitest';
import { ids, sampleModel } from '../../../graph/sample.ts';
import { communitySessions } from './community-sessions.ts';

test('sessions are events of that kind, or those that a community page mentions', () => {
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
