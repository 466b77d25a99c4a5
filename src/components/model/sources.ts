/** Which source of a scenario a parameter has. */

/** `channels.social, kol` and `promotion.fatigue*` name several parameters each; so does `season, dayOfWeek`. */
function patternsOf(key: string): string[] {
  const [first = '', ...others] = key.split(', ');
  const prefix = first.slice(0, first.indexOf('.') < 0 ? 0 : first.lastIndexOf('.') + 1);
  return [first, ...others.flatMap((name) => (name.includes('.') ? [name] : [prefix + name, name]))];
}

interface Pattern {
  readonly key: string;
  readonly length: number;
  readonly expression: RegExp;
}
const compiled = new WeakMap<object, readonly Pattern[]>();

/** Patterns of a scenario's sources, the most exact first. */
function compile(sources: Readonly<Record<string, string>>): readonly Pattern[] {
  const known = compiled.get(sources);
  if (known !== undefined) return known;
  const patterns = Object.keys(sources)
    .flatMap((key) => patternsOf(key).map((pattern) => ({ key, pattern })))
    .map(({ key, pattern }) => {
      const expression = pattern.replaceAll('.', '\\.').replaceAll('*', '.*');
      return { key, length: pattern.length, expression: new RegExp(`^${expression}(\\.|$)`) };
    })
    .toSorted((left, right) => right.length - left.length);
  compiled.set(sources, patterns);
  return patterns;
}

/** The key of the most exact source for a parameter; absent when there is none or it says `assumption`. */
export function sourceKeyOf(path: string, sources: Readonly<Record<string, string>>): string | undefined {
  const key = compile(sources).find(({ expression }) => expression.test(path))?.key;
  return key === undefined || sources[key] === 'assumption' ? undefined : key;
}
