import { type GuidePath, pathTitle } from '../../graph/guide-path.ts';
import { checkAddress, planAddress, roleAddress, roleLabel } from '../../graph/guide-roles.ts';
import { STATIC_PAGES } from '../../schema/static-pages.ts';

const TOOLS = {
	check: { ...STATIC_PAGES['/guides/for/everyone/check/'], address: checkAddress },
	plan: { ...STATIC_PAGES['/guides/for/everyone/plan/'], address: planAddress },
};

/** Returns the head of a tool’s page for a path. The pages for roles are copies of everyone’s. */
export function pathToolHead(tool: keyof typeof TOOLS, path: GuidePath) {
	const { title, kind, address } = TOOLS[tool];
	const { role } = path;
	return {
		title,
		kind,
		crumbs: [
			{ label: 'Guides', address: '/guides/' },
			{ label: pathTitle(path), address: roleAddress(role) },
		],
		...(role !== 'everyone' && {
			tabTitle: `${title} (${roleLabel(role)})`,
			copyOf: address('everyone'),
		}),
	};
}
