/** Preloaded into a measured process: writes its peak memory in KiB to the file named by `USAGE_FILE` when it ends. */
import { writeFileSync } from 'node:fs';

const { USAGE_FILE: file } = process.env;
// Worker threads preload this too; the process has one peak, and the main thread writes it last.
if (file) process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS)));
