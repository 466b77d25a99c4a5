/** The command line of the shop: `npm run shopkeeper -- COMMAND …`. */
import process from 'node:process';
import { run } from './main.ts';

process.exitCode = await run(process.argv.slice(2));
