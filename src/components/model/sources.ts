/** Which source of a scenario a parameter has. */

/** `channels.social, kol` and `promotion.fatigue*` name several parameters each; so does `season, dayOfWeek`. */
function patternsOf(key: string): string[] {
  const [first = '', ...others] = key.split(', ');
  const prefix = first.slice(0, first.indexOf('.') < 0 ? 0 : first.lastIndexOf('.') + 1);
  return [first, ...others.flatMap((name) => (name.includes('.') ? [name] : [prefix + name, name]))];
}

/** The key of the most exact source for a parameter; absent when there is none or it says `assumption`. */
export function sourceKeyOf(path: string, sources: Readonly<Record<string, string>>): string | undefined {
  let found: { readonly key: string; readonly pattern: string } | undefined;
  for (const key of Object.keys(sources)) {
    for (const pattern of patternsOf(key)) {
      const expression = pattern.replaceAll('.', '\\.').replaceAll('*', '.*');
      if (!new RegExp(`^${expression}(\\.|$)`).test(path)) continue;
      if (found === undefined || pattern.length > found.pattern.length) found = { key, pattern };
    }
  }
  return found === undefined || sources[found.key] === 'assumption' ? undefined : found.key;
}
