import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  $evidence,
  EVIDENCE_BYTES,
  EVIDENCE_ITEMS,
  type NewEvidence,
  removeEvidence,
  restoreEvidence,
  saveEvidence,
} from '../../src/stores/evidence.ts';
import { $game, closeGame } from '../../src/stores/game.ts';
import { provideShop, startShop } from './shop.ts';

/** A localStorage that lives as long as a test, and may be full. */
function memoryArea() {
  const held = new Map<string, string>();
  return {
    held,
    isFull: false,
    getItem: (key: string) => held.get(key) ?? null,
    setItem(key: string, text: string) {
      if (this.isFull) throw new DOMException('full', 'QuotaExceededError');
      held.set(key, text);
    },
    removeItem: (key: string) => void held.delete(key),
  };
}

let area: ReturnType<typeof memoryArea>;

function table(number: number, width = 10): NewEvidence {
  return {
    week: 0,
    kind: 'funnel',
    title: { en: 'Funnel', zh: '漏斗' },
    columns: ['Step', 'Count'],
    rows: [[`row ${number}`, '9'.repeat(width)]],
  };
}

beforeEach(async () => {
  area = memoryArea();
  Reflect.set(globalThis, 'localStorage', area);
  await provideShop();
  await startShop();
});
afterEach(async () => {
  await closeGame();
  Reflect.deleteProperty(globalThis, 'localStorage');
});

describe('evidence', () => {
  test('is kept with its shop, week and both languages', () => {
    const outcome = saveEvidence(table(1));
    expect(outcome.status).toBe('saved');
    const [item] = $evidence.get();
    expect(item).toMatchObject({ ...table(1), id: 'E0-1', saveId: $game.get().saveId });
    expect([...area.held.keys()]).toEqual(
      expect.arrayContaining([`shopkeeper.evidence.${$game.get().saveId}`]),
    );
  });

  test('the same table twice is kept once, another week is another item', () => {
    saveEvidence(table(1));
    expect(saveEvidence(table(1)).status).toBe('already-there');
    expect(saveEvidence({ ...table(1), week: -1 }).status).toBe('saved');
    expect($evidence.get().map(({ id }) => id)).toEqual(['E0-1', 'E-1-1']);
  });

  test('another shop has its own', async () => {
    saveEvidence(table(1));
    const first = $game.get().saveId;
    await startShop('ZZ99ZZ99');
    expect($game.get().saveId).not.toBe(first);
    expect($evidence.get()).toEqual([]);
  });

  test('a removed item can be put back where it was', () => {
    saveEvidence(table(1));
    saveEvidence(table(2));
    const removed = removeEvidence('E0-1');
    expect($evidence.get().map(({ id }) => id)).toEqual(['E0-2']);
    if (removed === undefined) throw new Error('nothing was removed');
    restoreEvidence(removed);
    restoreEvidence(removed);
    expect($evidence.get().map(({ id }) => id)).toEqual(['E0-1', 'E0-2']);
    expect(removeEvidence('E9-9')).toBeUndefined();
  });

  test('beyond the caps nothing is kept and nothing is lost', () => {
    for (let n = 0; n < EVIDENCE_ITEMS; n++) expect(saveEvidence(table(n)).status).toBe('saved');
    expect(saveEvidence(table(99)).status).toBe('too-many');
    expect($evidence.get()).toHaveLength(EVIDENCE_ITEMS);
    removeEvidence('E0-1');
    expect(saveEvidence(table(98, EVIDENCE_BYTES)).status).toBe('too-large');
    expect($evidence.get()).toHaveLength(EVIDENCE_ITEMS - 1);
  });

  test('a browser that is full says so and keeps it on the page', () => {
    area.isFull = true;
    expect(saveEvidence(table(1)).status).toBe('not-kept');
    expect($evidence.get()).toHaveLength(1);
  });

  test('what another tab wrote is not overwritten, and damaged entries are passed over', () => {
    saveEvidence(table(1));
    const key = `shopkeeper.evidence.${$game.get().saveId}`;
    const stored: unknown[] = JSON.parse(area.held.get(key) ?? '[]');
    const other = { ...(stored[0] as object), id: 'E0-2', rows: [['theirs', '1']] };
    area.held.set(key, JSON.stringify([...stored, other, { id: 3 }, null]));
    saveEvidence(table(3));
    expect($evidence.get().map(({ id }) => id)).toEqual(['E0-1', 'E0-2', 'E0-3']);
  });

  test('without a shop there is nothing to keep it with', async () => {
    await closeGame();
    expect(saveEvidence(table(1)).status).toBe('no-shop');
    expect($evidence.get()).toEqual([]);
  });
});
