import { mdxToHast } from 'satteri';
import { expect, test } from 'vitest';
import { isEmpty } from './is-empty.ts';

const nothing = (source: string) => isEmpty(mdxToHast(source));

test.each(['Words', '`code`', '*a*', '![A ward](./x.png)', '<Fact id="a"/>', '## A', '|a|\n|-|'])(
	'%s has words',
	(source) => {
		expect(nothing(source)).toBe(false);
	},
);

test.each(['', '##', '![](./x.png)', '![ ](./x.png) ![](./y.png)', '| | |\n|-|-|', '***'])(
	'%s has no words',
	(source) => {
		expect(nothing(source)).toBe(true);
	},
);
