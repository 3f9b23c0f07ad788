/** `node scripts/bench/parse.ts ROOT`: reads a content root and judges nothing, to measure the validator against. */
import { readLibrary } from '../../src/library/library.ts';

const [root = 'content'] = process.argv.slice(2);
console.log(readLibrary(root).all().length);
