/** Makes the markup of a lesson fit among that of others: ids of its own, headings further down. */

const NAMED =
  /(\s)(id|for|name|headers|aria-labelledby|aria-describedby|aria-controls|aria-details)="([^"]+)"/g;

/** `id="a"` becomes `id="4-6-a"`, and so does whatever points at it. Attributes inside text are left alone. */
export function inOnePage(html: string, prefix: string, deeper: number): string {
  return html.replace(/<[a-zA-Z/][^<>]*>/g, (tag) => lowered(renamed(tag, prefix), deeper));
}

function renamed(tag: string, prefix: string): string {
  return numbered(tag, prefix)
    .replace(NAMED, (_, space: string, name: string, value: string) => {
      const names = value.split(' ').map((one) => `${prefix}-${one}`);
      return `${space}${name}="${names.join(' ')}"`;
    })
    .replace(/\shref="#([^"]+)"/g, (_, id: string) => ` href="#${prefix}-${id}"`)
    .replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${prefix}-${id})`);
}

/** Regions of two lessons may have one name: the number of the lesson tells them apart. */
function numbered(tag: string, prefix: string): string {
  if (!tag.startsWith('<section ')) return tag;
  const number = prefix.match(/\d+-\d+/)?.[0].replace('-', '.') ?? prefix;
  return tag.replace(/\saria-label="([^"]+)"/, (_, name: string) => ` aria-label="${name} · ${number}"`);
}

function lowered(tag: string, deeper: number): string {
  return tag.replace(/^<(\/?)h([1-6])(?=[\s>])/, (_, slash: string, level: string) => {
    return `<${slash}h${Math.min(Number(level) + deeper, 6)}`;
  });
}
