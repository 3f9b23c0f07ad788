/** American endings and the British ones that this site writes, both ways round. */
const PAIRS: readonly [RegExp, string][] = [
	[/iz(e|es|ed|ing|er|ers|ation|ations|ational)$/, 'is$1'],
	[/is(e|es|ed|ing|er|ers|ation|ations|ational)$/, 'iz$1'],
	[/yz(e|es|ed|ing|er|ers)$/, 'ys$1'],
	[/or(s|ed|ing|al)?$/, 'our$1'],
	[/our(s|ed|ing|al)?$/, 'or$1'],
	[/^program(s)?$/, 'programme$1'],
	[/^programme(s)?$/, 'program$1'],
	[/^practise(s)?$/, 'practice$1'],
	[/^practice(s)?$/, 'practise$1'],
	[/enter(s|ed)?$/, 'entre$1'],
	[/^judgment(s)?$/, 'judgement$1'],
];

/** Returns the other accepted spellings of a folded word: `organization` for `organisation`. */
export function spellingVariants(word: string): string[] {
	const variants = PAIRS.filter(([pattern]) => pattern.test(word)).map(([pattern, other]) =>
		word.replace(pattern, (_, ending: string | undefined) => other.replace('$1', ending ?? '')),
	);
	return [...new Set(variants)].filter((variant) => variant !== word);
}
