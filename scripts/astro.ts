/** Astro’s own command line, without its telemetry: `node scripts/astro.ts dev`. */
import { createRequire } from 'node:module';

process.env.ASTRO_TELEMETRY_DISABLED = '1';

const manifest = createRequire(import.meta.url).resolve('astro/package.json');
await import(new URL('bin/astro.mjs', `file://${manifest}`).href);
