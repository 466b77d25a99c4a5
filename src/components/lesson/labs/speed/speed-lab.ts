import { type Purchase, pageSeconds, type WeekPlan, type WeekResult } from '../../../../simulator/index.ts';
import { ampleStock } from '../kit/ample-stock.ts';
import { lucksOf, type Play } from '../price-lab.ts';

/** Parts of a page that can be made lighter, in the order of the lab's controls. */
export const PAGE_PARTS = ['pictures', 'video', 'code'] as const;
export type PagePart = (typeof PAGE_PARTS)[number];
export const SPEED_WEEKS = 6;
const SPEED_LUCKS = 3;

export interface PageWorkFacts {
  readonly picturesFen: number;
  readonly videoFen: number;
  readonly codeFen: number;
  readonly seconds: Readonly<Record<PagePart, { readonly before: number; readonly after: number }>>;
}
/** Weeks with one choice of work, means over several lucks. */
export interface SpeedTry {
  readonly visits: number;
  readonly orders: number;
  /** What the shop is worth more than without the work, after each week. */
  readonly gainFen: readonly number[];
}
export interface SpeedSetup {
  readonly work: PageWorkFacts;
  readonly rule: { readonly referenceSeconds: number; readonly effectPerSecond: number };
  readonly purchase: Readonly<Record<string, Purchase>>;
  /** By what was made lighter: bit 0 pictures, bit 1 video, bit 2 code. */
  readonly tries: readonly SpeedTry[];
}
type Shop = Omit<SpeedSetup, 'tries'>;

const isDone = (choice: number, part: PagePart) => (choice & (1 << PAGE_PARTS.indexOf(part))) !== 0;

/** Load time of the page once the work of a choice is done, seconds. */
export function secondsOf({ work }: Pick<Shop, 'work'>, choice: number): number {
  const of = (part: PagePart) => work.seconds[part][isDone(choice, part) ? 'after' : 'before'];
  return pageSeconds(of('pictures'), of('video'), of('code'));
}

/** Viewers that a load time leaves, of every one that the present page leaves. */
export const keptShare = ({ rule }: Pick<Shop, 'rule'>, seconds: number): number =>
  Math.exp(-rule.effectPerSecond * (seconds - rule.referenceSeconds));

export function costOf({ work }: Pick<Shop, 'work'>, choice: number): number {
  const costs = { pictures: work.picturesFen, video: work.videoFen, code: work.codeFen };
  return PAGE_PARTS.reduce((sum, part) => sum + (isDone(choice, part) ? costs[part] : 0), 0);
}

/** The first week after which the work has paid for itself, or undefined. */
export function paidBackAfter({ gainFen }: SpeedTry): number | undefined {
  const week = gainFen.findIndex((gain) => gain >= 0);
  return week < 0 ? undefined : week + 1;
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

async function playChoice(play: Play, luck: string, shop: Shop, choice: number): Promise<WeekResult[]> {
  const plan: WeekPlan = {
    optimisePictures: isDone(choice, 'pictures'),
    optimiseVideo: isDone(choice, 'video'),
    optimiseCode: isDone(choice, 'code'),
  };
  const plans: WeekPlan[] = [...ampleStock(shop.purchase), plan];
  const results: WeekResult[] = [];
  for (let week = 0; week < SPEED_WEEKS; week += 1) {
    results.push(await play(luck, plans));
    plans.push({});
  }
  return results;
}

/** Plays the same weeks with each choice of page work; shelves are full, so that viewers decide. */
export async function playSpeed(shop: Shop, seed: string, play: Play): Promise<SpeedSetup> {
  const lucks = lucksOf(seed, SPEED_LUCKS);
  const seasons: WeekResult[][][] = [];
  for (let choice = 0; choice < 1 << PAGE_PARTS.length; choice += 1) {
    const played: WeekResult[][] = [];
    for (const luck of lucks) played.push(await playChoice(play, luck, shop, choice));
    seasons.push(played);
  }
  const plain = seasons[0] ?? [];
  const tries = seasons.map((played): SpeedTry => {
    const weeks = played.flat();
    return {
      visits: Math.round(mean(weeks.map((one) => one.visits))),
      orders: mean(weeks.map((one) => one.orders)),
      gainFen: Array.from({ length: SPEED_WEEKS }, (_, week) =>
        Math.round(
          mean(
            played.map(
              (season, n) =>
                (season[week]?.balance.equityFen ?? 0) - (plain[n]?.[week]?.balance.equityFen ?? 0),
            ),
          ),
        ),
      ),
    };
  });
  return { ...shop, tries };
}

export function speedAt({ tries }: SpeedSetup, choice: number): SpeedTry {
  const found = tries[choice];
  if (!found) throw new Error(`no page work ${choice}`);
  return found;
}
