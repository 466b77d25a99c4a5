import { lessonBuilder } from '../../../i18n/areas/lesson-builder.ts';
import { lessonExercise } from '../../../i18n/areas/lesson-exercise.ts';
import { lessonGoal } from '../../../i18n/areas/lesson-goal.ts';
import { lessonMatrix } from '../../../i18n/areas/lesson-matrix.ts';
import { lessonRepair } from '../../../i18n/areas/lesson-repair.ts';
import { lessonReport } from '../../../i18n/areas/lesson-report.ts';
import { lessonScreening } from '../../../i18n/areas/lesson-screening.ts';
import { lessonSpot } from '../../../i18n/areas/lesson-spot.ts';
import { reportSections } from '../../../i18n/areas/report-sections.ts';
import { decimal, integer, list, percent } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { ExerciseData } from '../schema/exercises.ts';
import { piecesOf, plainCopy } from './copy.ts';
import { findingText } from './GoalFindings.tsx';
import { readGoal } from './goal.ts';
import { goalValue } from './goal-value.ts';
import { labelled } from './labelled.ts';
import { bestSites } from './map.ts';
import { figureOf, repairedRows, soundChoices } from './repair.ts';
import { figureText } from './repair-text.ts';
import { plainSentence } from './report-text.ts';
import { modelRatings, modelWeights, rankOptions } from './scores.ts';
import { heldByRule, readScreening } from './screening.ts';
import { modelTree, pathTo, readTree } from './tree.ts';
import { bestOrder, workThrough } from './triage.ts';
import { clockText } from './triage-text.ts';
import { findingsOf } from './weekly-report.ts';
import { amountText, yuan } from './yuan.ts';

/** A line of the answers: what it is about, and why. */
export interface KeyRow {
  readonly head: string;
  readonly text: string;
}

const mark = (isRight: boolean, text: string) => `${isRight ? '✓' : '✗'} ${text}`;
const join = (...parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(' · ');

/** Everything an exercise has to say, to be read without a script, on paper and after it is done. */
export function keyRows(exercise: ExerciseData, locale: Locale): KeyRow[] {
  const t = lessonBuilder[locale];
  const words = lessonExercise[locale];
  switch (exercise.kind) {
    case 'process':
    case 'pictures':
      return exercise.steps.map(({ text, reason }, index) => ({
        head: `${index + 1} · ${text}`,
        text: reason,
      }));
    case 'drill':
      return exercise.cases.flatMap((one, index) => [
        { head: words.drill.caseOf(String(index + 1), String(exercise.cases.length)), text: one.text },
        ...one.choices.map((choice) => ({
          head: mark(choice.right, choice.text),
          text: join(amountText(choice.amount, locale), choice.reason),
        })),
      ]);
    case 'branch': {
      const number = (id: string) => String(exercise.nodes.findIndex((node) => node.id === id) + 1);
      return exercise.nodes.map((node) => ({
        head: number(node.id),
        text: join(
          node.text,
          ...(node.choices ?? []).map(({ text, to }) => `${text} → ${number(to)}`),
          node.end && words.branch.ends[node.end],
          node.amount && amountText(node.amount, locale),
        ),
      }));
    }
    case 'dialogue':
      return exercise.turns.flatMap(({ customer, replies }) => [
        { head: words.dialogue.customer, text: customer },
        ...replies.map((reply) => ({
          head: mark(reply.tone && reply.facts, reply.text),
          text: reply.reason,
        })),
      ]);
    case 'tree': {
      const tree = modelTree(exercise);
      const nameOf = (id: string) => exercise.categories.find((one) => one.id === id)?.name ?? '';
      const clicks = readTree(exercise, tree).clicks ?? 0;
      return [
        ...exercise.items.map((item) => ({
          head: labelled(
            item.name,
            pathTo(tree.above, item.in[0] ?? '')
              .map(nameOf)
              .join(' › '),
            locale,
          ),
          text: item.reason,
        })),
        { head: t.tree.clicks, text: decimal(clicks, locale, 2) },
      ];
    }
    case 'map': {
      const { open, reading } = bestSites(exercise, 'cost');
      return [
        {
          head: t.map.cheapest,
          text: join(
            list(
              open.map((place) => exercise.sites[place]?.name ?? ''),
              locale,
            ),
            t.map.unitKilometres(integer(reading.kilometres, locale)),
            t.map.unitDays(decimal(reading.days, locale, 2)),
            amountText(String(Math.round(reading.rent + reading.carriage)), locale).replace('+', ''),
          ),
        },
      ];
    }
    case 'states': {
      const nameOf = (id: string) => exercise.states.find((one) => one.id === id)?.name ?? '';
      return exercise.arrows.map(({ from, to, by, right, reason }) => ({
        head: mark(right, labelled(nameOf(from), t.states.to(by, nameOf(to)), locale)),
        text: reason,
      }));
    }
    case 'copy':
      return [
        { head: words.exercise, text: plainCopy(exercise.text) },
        ...piecesOf(exercise.text).flatMap(({ text, place }) => {
          const word = place === undefined ? undefined : exercise.words[place];
          if (!word) return [];
          const instead = word.instead ? t.copy.instead(word.instead) : '';
          return [{ head: mark(!word.unlawful, text), text: `${word.reason} ${instead}`.trim() }];
        }),
      ];
    case 'title':
      return [
        { head: t.title.model, text: exercise.model },
        ...exercise.terms.map(({ text, fits, reason }) => ({ head: mark(fits, text), text: reason })),
      ];
    case 'goal': {
      const goal = lessonGoal[locale];
      const value = goalValue;
      return [
        { head: goal.model, text: exercise.model },
        ...exercise.figures.map(({ name, now, unit, least, most, reason }) => ({
          head: labelled(name, value(now, unit, locale), locale),
          text: join(goal.range(value(least, unit, locale), value(most, unit, locale)), reason),
        })),
        ...exercise.drafts.map(({ text }) => ({
          head: mark(false, text),
          text: readGoal(exercise, text)
            .findings.filter(({ problem }) => problem !== undefined && problem !== 'not-judged')
            .map((finding) => findingText(finding, locale))
            .join(locale === 'zh' ? '' : ' '),
        })),
      ];
    }
    case 'fabe':
      return exercise.sentences.map(({ text, block, reason }) => ({
        head: labelled(words.fabe.blocks[block], text, locale),
        text: reason,
      }));
    case 'spot':
      return exercise.blocks.map(({ label, text, fault, reason, repaired, gone }) => ({
        head: mark(fault === undefined, label === undefined ? text : labelled(label, text, locale)),
        text: join(
          exercise.principles?.find(({ id }) => id === fault)?.name,
          reason,
          gone ? lessonSpot[locale].gone : repaired && lessonSpot[locale].better(repaired),
        ),
      }));
    case 'scores': {
      const ranking = rankOptions(exercise, modelWeights(exercise), modelRatings(exercise)) ?? [];
      const nameOf = (id: string) => exercise.criteria.find((one) => one.id === id)?.name ?? '';
      return [
        ...exercise.criteria.map(({ name, weight, reason }) => ({
          head: `${name} · ${weight}`,
          text: reason,
        })),
        ...exercise.options.flatMap((option) =>
          option.ratings.map(({ criterion, rating, text, reason }) => ({
            head: `${option.name} · ${nameOf(criterion)} · ${rating}`,
            text: join(text, reason),
          })),
        ),
        ...ranking.map(({ name, total }) => ({
          head: name,
          text: labelled(lessonMatrix[locale].scores.ranking, decimal(total, locale, 2), locale),
        })),
      ];
    }
    case 'grid': {
      const nameOf = (id: string) => exercise.columns.find((one) => one.id === id)?.name ?? '';
      return exercise.rows.map(({ text, right, reason, cells }) => ({
        head: labelled(text, list(right.map(nameOf), locale) || '—', locale),
        text: join(reason, ...cells.map((cell) => labelled(nameOf(cell.column), cell.reason, locale))),
      }));
    }
    case 'triage': {
      const { runs } = workThrough(exercise, bestOrder(exercise));
      return runs.map(({ ticket, ends, isKept }, index) => ({
        head: mark(isKept, `${index + 1} · ${exercise.tickets[ticket]?.text}`),
        text: join(clockText(exercise.opens + ends, locale), exercise.tickets[ticket]?.reason),
      }));
    }
    case 'screening': {
      const { none, costs, missCost, alarmCost, noSigns } = lessonScreening[locale];
      const shareOf = (value: number | undefined) => (value === undefined ? none : percent(value, locale, 0));
      const nameOf = (id: string) => exercise.signs.find((one) => one.id === id)?.name;
      return [
        {
          head: costs,
          text: `${missCost(yuan(exercise.missCost, locale))} ${alarmCost(yuan(exercise.alarmCost, locale))}`,
        },
        ...exercise.cases.map(({ name, text, signs, bad, reason }) => ({
          head: mark(!bad, `${name} ${text}`),
          text: join(
            signs.length === 0 ? noSigns : list(signs.map(nameOf).filter(Boolean) as string[], locale),
            reason,
          ),
        })),
        ...exercise.rules.map((rule) => {
          const read = readScreening(exercise, heldByRule(exercise, rule));
          const { precision, recall, cost } = lessonScreening[locale];
          return {
            head: rule.name,
            text: join(
              labelled(precision, shareOf(read.precision), locale),
              labelled(recall, shareOf(read.recall), locale),
              labelled(cost, yuan(read.cost, locale), locale),
            ),
          };
        }),
      ];
    }
    case 'repair': {
      const t = lessonRepair[locale];
      const nameIn = (list: readonly { readonly id: string; readonly name: string }[], id: string) =>
        list.find((one) => one.id === id)?.name;
      const [before, after] = [repairedRows(exercise, []), repairedRows(exercise, soundChoices(exercise))];
      return [
        ...exercise.rows.map(({ fault, repair, reason }, place) => ({
          head: mark(fault === undefined, t.row(String(place + 1))),
          text: join(
            fault && nameIn(exercise.faults, fault),
            repair && nameIn(exercise.repairs, repair),
            reason,
          ),
        })),
        ...exercise.figures.map((figure) => ({
          head: figure.label,
          text: t.change(
            figureText(figure, figureOf(figure, before), locale),
            figureText(figure, figureOf(figure, after), locale),
          ),
        })),
      ];
    }
    case 'report': {
      const t = lessonReport[locale];
      return exercise.items.flatMap(({ part, reason, versions }, place) => [
        {
          head: labelled(t.sentence(String(place + 1)), reportSections[locale].parts[part], locale),
          text: reason,
        },
        ...versions.map((version, at) => ({
          head: mark(version.right, plainSentence(version.text, locale)),
          text: join(
            version.reason,
            version.right || findingsOf(exercise, place, at).length > 0 ? undefined : t.silent,
          ),
        })),
      ]);
    }
    case 'checklist':
      return exercise.items.map(({ text, why }) => ({ head: text, text: why }));
  }
}
