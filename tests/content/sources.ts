import { readdirSync } from 'node:fs';

/** Program files of a folder and the folders below it. */
export function readSourcesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.(tsx|astro)$/.test(file));
}
