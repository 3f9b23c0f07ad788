import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headerRules } from '../../src/config/response-headers.ts';
import type { ContainerSite } from './container-server.ts';
import type { HostOutput, HostPlan } from './host-plan.ts';
import { headersOfAll } from './policy-on-host.ts';

/** The files of the server, as paths in the project: the same that `npm run preview` runs. */
const SERVER = [
	'scripts/host/container-server.ts',
	'scripts/serve/content-type.ts',
	'scripts/serve/file-server.ts',
	'scripts/serve/find-file.ts',
	'src/config/matching-headers.ts',
	'src/parse/leads-out.ts',
];

const PROJECT = join(import.meta.dirname, '..', '..');

/** Where the container’s files are in the folder of the site. Names with a dot in front are never served. */
const OWN = '.container';

/** Returns a container of the site: a small static server, and how to build an image from it. */
export function containerFiles(plan: HostPlan): HostOutput {
	const { base, moved } = plan;
	const rules = [{ pattern: '/*', headers: headersOfAll(plan) }, ...headerRules(plan.ofEditor)];
	const site: ContainerSite = { base, moved, rules };
	return {
		files: {
			...Object.fromEntries(
				SERVER.map((file) => [`${OWN}/${file}`, readFileSync(join(PROJECT, file), 'utf8')]),
			),
			[`${OWN}/package.json`]: `${JSON.stringify({ private: true, type: 'module' })}\n`,
			[`${OWN}/site.json`]: `${JSON.stringify(site, null, '\t')}\n`,
			[`${OWN}/Dockerfile`]: dockerfile(base),
		},
		steps: [
			`\`docker build -t site -f dist/${OWN}/Dockerfile dist\`, then \`docker run --read-only -p 8080:8080 site\`: the site is at http://localhost:8080${base}.`,
			`Without Docker: \`node dist/${OWN}/scripts/host/container-server.ts\`, with Node 24.`,
		],
	};
}

function dockerfile(base: string): string {
	return `# A site that is built already, and a small static server that needs Node alone.
FROM node:24-alpine
COPY --chown=root:root . /site
ENV HOST=0.0.0.0 PORT=8080 NODE_ENV=production
EXPOSE 8080
# Somebody who may read the files, and write none.
USER node
HEALTHCHECK CMD node -e "fetch('http://127.0.0.1:8080${base}').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"
CMD ["node", "/site/${OWN}/scripts/host/container-server.ts"]
`;
}
