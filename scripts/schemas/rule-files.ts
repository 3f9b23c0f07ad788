import { globSync, readFileSync } from 'node:fs';

/** Where the rules of the validator lie, from the project’s folder. */
const RULE_FOLDER = 'src/validator/rules';

const RULE_LIST = 'src/schema/rule-ids.ts';

const WRITTEN = '// Written by `npm run schemas` from the rules in src/validator/rules.';

/** The ids of the rules in a folder, which are the paths of their files. A file that exports no rule is passed over. */
export function findRules(folder = RULE_FOLDER): string[] {
	return globSync('*/*.ts', { cwd: folder })
		.filter((path) => !path.endsWith('.test.ts'))
		.filter((path) => /^export default \{/m.test(readFileSync(`${folder}/${path}`, 'utf8')))
		.map((path) => path.replaceAll('\\', '/').replace(/\.ts$/, ''));
}

/** The rules that are listed, in their order. */
export function listedRules(): string[] {
	return [...readFileSync(RULE_LIST, 'utf8').matchAll(/^\t'(.+)',$/gm)].map(([, id = '']) => id);
}

/** Puts rules into the order of the known ones. A new rule comes after the others of its subject, a new subject last. */
export function sortRules(found: readonly string[], known: readonly string[]): string[] {
	const sorted = known.filter((id) => found.includes(id));
	for (const id of found.filter((each) => !known.includes(each)).sort()) {
		const subject = `${id.split('/', 1)[0]}/`;
		const last = sorted.findLastIndex((each) => each.startsWith(subject));
		sorted.splice(last === -1 ? sorted.length : last + 1, 0, id);
	}
	return sorted;
}

/** The files that list the rules: their text by path. @param ids in the order in which they are to be listed */
export function ruleFiles(ids: readonly string[]): Map<string, string> {
	const imports = ids.toSorted().map((id) => `import ${variableFor(id)} from './${id}.ts';`);
	return new Map([
		[
			RULE_LIST,
			`${WRITTEN}\n\nexport const RULE_IDS = [\n${ids.map((id) => `\t'${id}',\n`).join('')}] as const;\n`,
		],
		[
			`${RULE_FOLDER}/index.ts`,
			`${WRITTEN}\n\nimport type { Rule } from '../rule/rule.ts';\n${imports.join('\n')}\n\n/** Every rule, in the order in which they are listed. */\nexport const rules: readonly Rule[] = [\n${ids.map((id) => `\t${variableFor(id)},\n`).join('')}];\n`,
		],
	]);
}

/** `evidence/relative-as-points` as `evidenceRelativeAsPoints`. */
function variableFor(id: string): string {
	return id.replace(/[/-](.)/g, (_, letter: string) => letter.toUpperCase());
}
