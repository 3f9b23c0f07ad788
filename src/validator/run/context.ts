import { buildDay } from '../../config/build-date.ts';
import { readCommitted } from '../../config/committed-files.ts';
import { readPublicFolder } from '../../parse/public-folder.ts';
import type { RuleContext } from '../rule/rule.ts';

/**
 * Returns the context for validating the content on the build’s day.
 *
 * @param root the content root
 */
export function buildContext({
	publicFolder,
	root,
}: {
	publicFolder: string;
	root: string;
}): RuleContext {
	const served = readPublicFolder(publicFolder, root);
	return {
		publicFiles: served.addresses,
		publicFolder: served,
		today: buildDay(),
		readCommitted: (files) => readCommitted(root, files),
	};
}
