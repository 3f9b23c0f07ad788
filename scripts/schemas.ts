/**
 * `npm run schemas`: writes the files that are made from others, which are the lists of collections and of
 * rules, and the JSON Schemas of the content where VS Code’s YAML extension finds them. Exit 0: done; 2: it could not run.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readOptions } from './command-line/read-options.ts';
import { runCommand } from './command-line/run-command.ts';
import { kindFiles, listedCollections } from './schemas/kind-files.ts';
import { findRules, listedRules, ruleFiles, sortRules } from './schemas/rule-files.ts';

await runCommand(async () => {
	const { values } = readOptions({ options: { content: { type: 'string' } } });
	const rules = sortRules(findRules(), listedRules());
	const kinds = listedCollections();
	for (const [path, text] of [...ruleFiles(rules), ...kindFiles(kinds)]) writeChange(path, text);
	// The schemas name the rules and the collections, so their modules must not be loaded before.
	const { writeSchemas } = await import('./schemas/write-schemas.ts');
	process.stdout.write(writeSchemas(values.content));
	process.stdout.write(
		`Wrote the lists of ${kinds.length} collections and ${rules.length} rules\n`,
	);
}, 2);

/** A file that stays the same is left alone: another command may be reading it. */
function writeChange(path: string, text: string): void {
	if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}
