/**
 * `node scripts/bench/parse.ts ROOT`: reads and parses all files of a content root without checking them, as a
 * baseline for the validator.
 */
import { readLibrary } from '../../src/parse/library.ts';

const [root = 'content'] = process.argv.slice(2);
const entries = readLibrary(root).all();
const trees = entries.flatMap(({ body, texts }) => [body, ...texts].filter((text) => text?.tree));
console.log(entries.length, trees.length);
