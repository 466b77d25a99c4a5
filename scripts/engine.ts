/** Bundles the rules into one self-contained module, so that a report can be verified after the rules moved on. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const ARCHIVE = path.join('archive', 'engine');
const SCENARIOS = path.join('src', 'content', 'scenarios');
const ENTRY = 'virtual:engine';

export interface EngineBundle {
  readonly rulesVersion: number;
  /** `rules-1.js` */
  readonly fileName: string;
  readonly code: string;
}

/** The simulator's public face plus the scenarios it was released with, by id. */
function entryCode(): string {
  const ids = readdirSync(SCENARIOS)
    .filter((file) => file.endsWith('.json'))
    .map((file) => path.basename(file, '.json'))
    .sort();
  const absolute = (...parts: string[]) => JSON.stringify(path.resolve(...parts));
  return [
    `export * from ${absolute('src', 'simulator', 'index.ts')};`,
    ...ids.map((id, index) => `import scenario${index} from ${absolute(SCENARIOS, `${id}.json`)};`),
    `export const scenarios = { ${ids.map((id, index) => `${JSON.stringify(id)}: scenario${index}`).join(', ')} };`,
  ].join('\n');
}

/** Bundles the simulator as it stands. */
export async function bundleEngine(): Promise<EngineBundle> {
  const { RULES_VERSION: rulesVersion } = await import('../src/simulator/index.ts');
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [
      {
        name: 'engine-entry',
        // a library's entry arrives as a path under the project's root
        resolveId: (id) => (id.endsWith(ENTRY) ? `\0${ENTRY}` : undefined),
        load: (id) => (id === `\0${ENTRY}` ? entryCode() : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      lib: { entry: ENTRY, formats: ['es'], fileName: 'engine' },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const chunks = [output].flat().flatMap((result) => ('output' in result ? result.output : []));
  const [chunk] = chunks;
  if (chunks.length !== 1 || chunk?.type !== 'chunk') {
    throw new Error(
      'The engine did not bundle into one module: it must import nothing lazily and no other kind of file.',
    );
  }
  return { rulesVersion, fileName: `rules-${rulesVersion}.js`, code: chunk.code };
}

/** Writes the engine and every archived one to `folder`. Throws when the rules changed under a released version. */
export async function emitEngines(folder: string): Promise<EngineBundle> {
  const engine = await bundleEngine();
  const archived = existsSync(ARCHIVE) ? readdirSync(ARCHIVE).filter((file) => file.endsWith('.js')) : [];
  mkdirSync(folder, { recursive: true });
  for (const file of archived) {
    const code = readFileSync(path.join(ARCHIVE, file), 'utf8');
    if (file === engine.fileName && code !== engine.code) {
      throw new Error(
        `The rules differ from the released ${ARCHIVE}/${file}: raise RULES_VERSION in src/simulator, then run ` +
          '`npm run archive`.',
      );
    }
    writeFileSync(path.join(folder, file), code);
  }
  writeFileSync(path.join(folder, engine.fileName), engine.code);
  return engine;
}

/** Keeps the engine for good. Throws when that version is kept already with other bytes, unless `replace` is set. */
export async function archiveEngine(replace: boolean): Promise<string> {
  const engine = await bundleEngine();
  const file = path.join(ARCHIVE, engine.fileName);
  if (existsSync(file)) {
    if (readFileSync(file, 'utf8') === engine.code) return `${file} is up to date.`;
    if (!replace) {
      throw new Error(
        `${file} is kept with other bytes: raise RULES_VERSION, or, if that version was never released, add --replace.`,
      );
    }
  }
  mkdirSync(ARCHIVE, { recursive: true });
  writeFileSync(file, engine.code);
  return `Wrote ${file} (${Math.round(engine.code.length / 1000)} kB); commit it with the rules it holds.`;
}
