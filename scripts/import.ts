/**
 * `npm run import -- FILE [--as COLLECTION] [--update]`: entries from a workbook, a document or a list of sources.
 * `npm run import -- --template COLLECTION…`: a workbook to fill in. Exit 0: done; 1: nothing was written, since
 * something has to be corrected; 2: the command could not run.
 */
import { runCommand } from './command-line/run-command.ts';
import { importFile } from './import/import-file.ts';
import { HELP, readOptions } from './import/options.ts';
import { writeTemplateFile } from './import/template-file.ts';

await runCommand(async () => {
	const options = readOptions(process.argv.slice(2));
	if (options.help) process.stdout.write(HELP);
	else if (options.template) process.stdout.write(await writeTemplateFile(options));
	else {
		const { text, failed } = await importFile(options);
		process.stdout.write(text);
		process.exitCode = failed ? 1 : 0;
	}
}, 2);
