import { labKMeans } from '../../../../i18n/areas/lab-k-means.ts';
import { decimal, integer, percent } from '../../../../i18n/formats.ts';
import { type Lab, valueAt } from '../kit/lab.ts';
import { labOf } from '../kit/lab-of.tsx';
import { clustersOf, elbowOf, type KMeansSetup, MOST_CLUSTERS } from './k-means-lab.ts';

const START = { clusters: 3, start: 0 };
const STARTS = 5;
/** A further cluster is worth it while it takes off so much of what one cluster leaves. */
const WORTH = 0.08;

const spec: Lab<KMeansSetup> = {
  title: (setup, locale) => labKMeans[locale].title(integer(setup.points.length, locale)),
  start: () => START,
  controls(_, locale) {
    const t = labKMeans[locale];
    return [
      {
        kind: 'range',
        id: 'clusters',
        label: t.clusters,
        min: 1,
        max: MOST_CLUSTERS,
        step: 1,
        text: (count) => integer(count, locale),
      },
      {
        kind: 'range',
        id: 'start',
        label: t.start,
        min: 0,
        max: STARTS - 1,
        step: 1,
        text: (place) => t.startText(integer(place + 1, locale)),
      },
    ];
  },
  view(setup, values, locale) {
    const t = labKMeans[locale];
    const [clusters, start] = [valueAt(values, 'clusters'), valueAt(values, 'start')];
    const found = clustersOf(setup, clusters, start);
    const elbow = elbowOf(setup, start);
    const [alone = 1] = elbow;
    const sum = decimal(found.squaredDistance, locale);
    const share = percent(1 - found.squaredDistance / alone, locale, 0);
    const reading = clusters === 1 ? t.one(sum) : t.reading(integer(clusters, locale), sum, share);
    const centres = found.centres.map(([x = 0, y = 0], group) => ({
      x,
      y,
      group: group + 1,
      isCentre: true,
    }));
    return {
      figures: [
        { label: t.sum, value: sum },
        { label: t.against, value: clusters === 1 ? '–' : `−${share}` },
        { label: t.rounds, value: integer(found.rounds, locale) },
      ],
      pictures: [
        {
          kind: 'dots',
          name: t.dotsName(reading),
          xName: t.recencyAxis,
          yName: t.moneyAxis,
          xText: (value) => decimal(value, locale),
          yText: (value) => decimal(value, locale),
          dots: [
            ...setup.points.map(([x, y], n) => ({ x, y, group: (found.assignment[n] ?? 0) + 1 })),
            ...centres,
          ],
        },
        {
          kind: 'line',
          name: t.elbowName(reading),
          xName: t.clusterAxis,
          yName: t.sum,
          xText: (value) => integer(value, locale),
          yText: (value) => integer(value, locale),
          series: [{ label: t.sum, tone: 'main', points: elbow.map((value, n) => [n + 1, value] as const) }],
          marks: [{ kind: 'you', x: clusters, y: found.squaredDistance, label: integer(clusters, locale) }],
        },
      ],
      tables: [
        {
          caption: t.table,
          head: [t.cluster, t.size, t.recency, t.money],
          rows: found.centres.map(([x = 0, y = 0], n) => ({
            cells: [
              integer(n + 1, locale),
              integer(found.sizes[n] ?? 0, locale),
              decimal(x, locale, 2),
              decimal(y, locale, 2),
            ],
          })),
        },
        {
          caption: t.elbowTable,
          head: [t.clusters, t.sum, t.against],
          rows: elbow.map((value, n) => ({
            isYou: n + 1 === clusters,
            cells: [
              integer(n + 1, locale),
              decimal(value, locale),
              n === 0 ? '–' : `−${percent(1 - value / alone, locale, 0)}`,
            ],
          })),
        },
      ],
      reading,
      result: sum,
    };
  },
  resultName: (locale) => labKMeans[locale].sum,
  guess(setup, locale) {
    const [one = 1, two = 1] = elbowOf(setup, START.start);
    return {
      question: labKMeans[locale].guess,
      unit: { before: '', after: '%' },
      at: { clusters: 2, start: START.start },
      answer: (1 - two / one) * 100,
      text: (value) => percent(value / 100, locale, 0),
    };
  },
  good(setup, locale) {
    const elbow = elbowOf(setup, START.start);
    const [alone = 1] = elbow;
    const bend = elbow.findIndex((value, n) => (value - (elbow[n + 1] ?? 0)) / alone < WORTH);
    return {
      values: { clusters: bend < 0 ? MOST_CLUSTERS : bend + 1, start: START.start },
      why: labKMeans[locale].why,
    };
  },
};

/** Repeat customers sorted into clusters. */
export const KMeansLab = labOf(spec);
