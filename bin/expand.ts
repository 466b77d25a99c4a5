import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Files as named; a folder stands for every `.json` file in it and below, by name. Throws one sentence when a folder has none. */
export function expandFolders(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    if (!existsSync(name) || !statSync(name).isDirectory()) return [name];
    const found = readdirSync(name, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort();
    if (found.length === 0) throw new Error(`The folder ${name} holds no .json file: check the path.`);
    return found;
  });
}
