import { beforeEach, describe, expect, test } from 'vitest';
import { $game } from '../../src/stores/game.ts';
import { setBet, stage } from '../../src/stores/plan.ts';
import { startDemo, startWhatIf } from '../../src/stores/practice.ts';
import { runWeek } from '../../src/stores/run.ts';
import { $saves, refreshSaves } from '../../src/stores/saves.ts';
import { provideShop, startShop } from './shop.ts';

const profits = () =>
  ($game.get().game?.shop?.results ?? [])
    .filter(({ week }) => week >= 1)
    .map(({ profit }) => profit.operatingProfitFen);

beforeEach(() => provideShop());

describe('practice copies', () => {
  test('a what-if starts before any week, with the weeks before as they were', async () => {
    const saveId = await startShop();
    stage('socialBudgetFen', 200_000);
    setBet({ operatingProfitFen: 1_000_000, toleranceFen: 100_000 });
    await runWeek();
    await runWeek();
    const played = profits();
    const copyId = await startWhatIf(saveId, 2, '假如第2周');
    const { game } = $game.get();
    expect(copyId).not.toBe(saveId);
    expect(game?.head.practice).toBe(true);
    expect(game?.entries[0]?.bet).toEqual({ operatingProfitFen: 1_000_000, toleranceFen: 100_000 });
    expect(game?.shop?.position.week).toBe(2);
    expect(profits()).toEqual(played.slice(0, 1));
    // the same luck: the same plan earns the same
    await runWeek();
    expect(profits()).toEqual(played);
    await refreshSaves();
    expect($saves.get().find((save) => save.saveId === copyId)).toMatchObject({
      name: '假如第2周',
      practice: true,
      week: 2,
    });
    expect($saves.get().find((save) => save.saveId === saveId)).toMatchObject({ week: 2 });
  });

  test.each(['apparel', 'accessories', 'fresh'])('the demo of %s opens in its fifth week', async (id) => {
    await startDemo(id, 'Demo', 'Demo');
    const { game, status } = $game.get();
    expect(status).toBe('ready');
    expect(game?.head.practice).toBe(true);
    expect(game?.shop?.position.week).toBe(5);
    expect(profits()).toHaveLength(4);
  });
});
