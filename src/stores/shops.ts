/** The shops that this site offers, read from the few lines that present them; the rest comes when one opens. */
import type { LocalText } from '../simulator/index.ts';

export interface ShopCard {
  readonly scenarioId: string;
  readonly name: LocalText;
  readonly summary: LocalText;
  readonly teaches: LocalText;
  /** 1 the easiest to 3. */
  readonly difficulty: number;
  /** A name for those who have none in mind. */
  readonly shopName: LocalText;
}

interface Presentation {
  readonly teaches: LocalText;
  readonly difficulty: number;
  readonly shopName: LocalText;
}

// one name of each file, not the file: a shop has 30 kB of parameters that only the worker needs
const names = import.meta.glob<LocalText>('../content/scenarios/*.json', { eager: true, import: 'name' });
const summaries = import.meta.glob<LocalText>('../content/scenarios/*.json', {
  eager: true,
  import: 'summary',
});
const cards = import.meta.glob<Presentation>('../content/scenarios/*.json', { eager: true, import: 'card' });

function cardOf(path: string): ShopCard {
  const [name, summary, card] = [names[path], summaries[path], cards[path]];
  if (!name || !summary || !card) throw new Error(`${path} does not say how the shop is presented`);
  return { scenarioId: path.replace(/^.*\/|\.json$/g, ''), name, summary, ...card };
}

/** Every shop, the easiest first. */
export const SHOPS: readonly ShopCard[] = Object.keys(names)
  .map(cardOf)
  .sort((a, b) => a.difficulty - b.difficulty || (a.scenarioId < b.scenarioId ? -1 : 1));

/** The shop of that id; undefined when this site does not offer it. */
export function shopCard(scenarioId: string): ShopCard | undefined {
  return SHOPS.find((shop) => shop.scenarioId === scenarioId);
}
