/** Keeps the current rules as `archive/engine/rules-N.js`: `npm run archive [-- --replace]`. */
import process from 'node:process';
import { archiveEngine } from './engine.ts';
import { messageOf } from './site.ts';

try {
  console.log(await archiveEngine(process.argv.includes('--replace')));
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
