import { lessonBuilder } from '../../../i18n/areas/lesson-builder.ts';
import { lessonExercise } from '../../../i18n/areas/lesson-exercise.ts';
import { decimal, integer, list } from '../../../i18n/formats.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { ExerciseData } from '../schema/exercises.ts';
import { piecesOf, plainCopy } from './copy.ts';
import { labelled } from './labelled.ts';
import { bestSites } from './map.ts';
import { modelTree, pathTo, readTree } from './tree.ts';
import { amountText } from './yuan.ts';

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
    case 'fabe':
      return exercise.sentences.map(({ text, block, reason }) => ({
        head: labelled(words.fabe.blocks[block], text, locale),
        text: reason,
      }));
    case 'checklist':
      return exercise.items.map(({ text, why }) => ({ head: text, text: why }));
  }
}
