import { expect, test } from 'vitest';
import { isListed } from './listed.ts';

test.each(['/', '/sub', '/sub/'])(
	'copies of pages for a role, redirects from moved pages and the editor are not listed, below %s',
	(base) => {
		const listed = (address: string) =>
			isListed(`https://site.example${base.replace(/\/$/, '')}${address}`, {
				base,
				moved: new Set(['/tools/old/']),
			});
		expect(listed('/guides/a/')).toBe(true);
		expect(listed('/guides/for/carer/')).toBe(true);
		expect(listed('/guides/for/carer/steps/a/')).toBe(false);
		expect(listed('/guides/for/carer/plan/')).toBe(false);
		expect(listed('/admin/')).toBe(false);
		expect(listed('/404/')).toBe(false);
		expect(listed('/tools/old/')).toBe(false);
		expect(listed('/tools/old/easy-read/')).toBe(false);
		expect(listed('/tools/new/easy-read/')).toBe(true);
	},
);
