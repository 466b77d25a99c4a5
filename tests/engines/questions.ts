/** What every engine is asked: all golden seasons once more, and the marks of two of their weeks. */
import { readdirSync, readFileSync } from 'node:fs';

const GOLDEN = new URL('../golden/', import.meta.url);

/** The module that `scripts/engine.ts` bundles: the simulator's door and the scenarios it was released with. */
export type Engine = typeof import('../../src/simulator/index.ts') & {
  readonly scenarios: Readonly<Record<string, unknown>>;
};

export interface Questions {
  /** Saved games by name, as they stand in their files. */
  readonly seasons: Readonly<Record<string, unknown>>;
  readonly scores: readonly { readonly season: string; readonly week: number }[];
}

/** Canonical text by question. */
export type Answers = Readonly<Record<string, string>>;

/** The golden seasons; an ordinary week and one under Double 11 are scored, before the luck is known. */
export function goldenQuestions(): Questions {
  const names = readdirSync(GOLDEN, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  return {
    seasons: Object.fromEntries(
      names.map((name) => [
        name,
        JSON.parse(readFileSync(new URL(`${name}/game.shop.json`, GOLDEN), 'utf8')),
      ]),
    ),
    scores: [
      { season: 'textbook', week: 3 },
      { season: 'deals', week: 11 },
    ],
  };
}

/**
 * Answers everything, in whatever engine it runs. It is sent there as text, so it uses nothing from around it.
 *
 * @throws if a season or its shop cannot be read
 */
export function answerAll(engine: Engine, questions: Questions): Answers {
  const read = (name: string) => {
    const game = engine.parseGame(questions.seasons[name]);
    if (!game.ok) throw new Error(`${name} cannot be read: ${JSON.stringify(game.problems)}`);
    const scenario = engine.parseScenario(engine.scenarios[game.value.head.scenarioId]);
    if (!scenario.ok)
      throw new Error(`The shop of ${name} cannot be read: ${JSON.stringify(scenario.problems)}`);
    return { game: game.value, scenario: scenario.value };
  };
  const answers: Record<string, string> = {};
  for (const name of Object.keys(questions.seasons)) {
    const { game, scenario } = read(name);
    const season = engine.replay(game, scenario);
    answers[`season ${name}`] = engine.canonicalJson(season);
  }
  for (const { season, week } of questions.scores) {
    const { game, scenario } = read(season);
    const score = engine.provisionalScore(engine.openGame(game, scenario), week, scenario);
    answers[`marks ${season} ${week}`] = engine.canonicalJson(score);
  }
  return answers;
}

/** Seasons that came out otherwise than they were recorded, the same way in every engine or not. */
export function unreproduced(answers: Answers): string[] {
  return Object.entries(answers)
    .filter(([question]) => question.startsWith('season '))
    .filter(([, season]) => JSON.parse(season).differences.length > 0)
    .map(([question]) => question);
}
