import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { playDemo } from '../../src/components/glossary/demo-season.ts';
import { figuresOf, fill } from '../../src/components/glossary/figures.ts';
import { initials } from '../../src/components/glossary/pinyin.ts';
import { VIEWS } from '../../src/components/shell/route.ts';
import apparel from '../../src/content/scenarios/apparel.json' with { type: 'json' };
import { lessonTitles } from '../../src/i18n/areas/lesson-titles.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { FORMULAS } from '../../src/simulator/formulas/index.ts';
import { parseScenario } from '../../src/simulator/index.ts';
import { unknownLatin } from '../i18n/latin.ts';
import { GLOSSARY } from './glossary.ts';
import { readSourcesOf } from './sources.ts';

/** The terms that the course promises. Others may stand beside them. */
const PROMISED = `
  ab-test aarrr abnormal-order acquisition activation active-users affiliate-marketing
  after-sales-service alert anchoring-effect approval-number arbitration association-rule
  attraction-click-through attribution average-order-value b2b b2c batch-delivery behaviour-path bid
  blockchain-traceability bonus-abuse bounce-rate brand-authorisation break-even-lift brushing
  bundle business-licence c2c cache cart cash-red-packet category cdn channel-positioning chatbot
  churn click-through-rate clickstream closed-loop clustering co-marketing collaborative-filtering
  commission community community-operation compensation competitor-analysis consistency
  content-marketing contribution-profit conversion-rate core-competence cost-per-acquisition
  cost-benefit-analysis coupon cross-analysis cross-border-e-commerce crowdsourced-logistics
  customer-file customer-relationship-management customer-satisfaction-index data-cleaning
  data-integration data-driven dead-stock decision-support-system decoupling delivery-radius deposit
  depreciation-charge detail-page device-fingerprint differentiation dispute double-points
  dwell-time dynamic-pricing e-commerce e-commerce-benefit e-logistics e-payment e-retail e-wallet
  economic-order-quantity edi empathy erp exposure fabe feed-ads flash-sale follower-gain
  fraud-engine freight-insurance funnel gmv group-buy growth-hacking high-availability
  high-value-user hybrid-logistics impression incentive initial-weight interaction-rate
  internal-link intrusion-detection inventory-turnover key-opinion-leader keyword-density
  lifetime-value live-selling load-speed-gain logistics-efficiency long-tail-keyword
  lower-tier-market main-category main-image manual-review market-share membership-tier
  message-queue microservices moving-sku-rate multi-factor-authentication natural-traffic
  net-promoter-score new-retail no-reason-return o2o on-shelf-rate onboarding one-click-order
  order-conversion-rate page-views pain-point path-analysis payment-escrow payment-gateway
  payment-success-rate percentage-point permission persona personalised-recommendation pilot points
  points-mall positioning positive-review-rate ppc price-elasticity price-ladder priority
  private-traffic promotion purchase-frequency purchase-plan real-name-authentication referral
  refined-operation refund-amount refund-rate remarketing reorder-point repurchase-rate
  resolution-rate response-rate-in-30-s retention-rate retro-meeting return-on-ad-spend
  return-on-investment reverse-logistics rfm risk-management safety-stock scenario-picture scm
  script-library search-engine-marketing seasonality segmentation self-built-logistics self-run seo
  serp service-level-agreement service-satisfaction shop-decoration sitemap sku social-commerce
  social-fission social-proof split-warehouse ssl-tls stand-up stickiness stock-alert stuffing
  supplier-evaluation swot tag task-completion-rate text-mining third-party-logistics
  third-party-payment thousand-faces three-golden-projects threshold-discount threshold-gift ticket
  timeliness title-optimisation topic-planning traffic-allocation unique-visitors usability
  user-loyalty verification-code warm-up waybill-number wecom week-on-week-change weekly-report
  win-back word-of-mouth zhitongche
`
  .trim()
  .split(/\s+/);

/** Latin that a Chinese merchant reads as it stands. */
const LATIN = /\b(T恤|[A-Z])\b/g;
const ids = GLOSSARY.map(({ id }) => id);
const byId = new Map(GLOSSARY.map((entry) => [entry.id, entry]));

test('all 229 promised terms are there', () => {
  expect(PROMISED).toHaveLength(229);
  expect(PROMISED.filter((id) => !byId.has(id))).toEqual([]);
});

test('at least 120 terms quote the practice shop', () => {
  expect(GLOSSARY.filter(({ example }) => example.en.includes('{')).length).toBeGreaterThanOrEqual(120);
});

describe('words', () => {
  test('both languages say something, in whole sentences', () => {
    for (const { id, term, definition, example } of GLOSSARY) {
      expect(term.en, id).toMatch(/^[A-Z0-9]/);
      expect(term.zh, id).toMatch(/\p{Script=Han}/u);
      for (const text of [definition, example]) {
        expect(text.en, id).toMatch(/[.?”]$/);
        expect(text.zh, id).toMatch(/[。？”]$/);
      }
      expect(definition.en.length, id).toBeLessThan(190);
      expect(definition.zh.length, id).toBeLessThan(70);
    }
  });

  test('Chinese is typeset as Chinese, without Latin words', () => {
    for (const { id, definition, example, confusedWith = [] } of GLOSSARY) {
      const texts = [definition.zh, example.zh, ...confusedWith.map(({ difference }) => difference.zh)];
      for (const text of texts.map((one) => one.replaceAll(/\{\w+\}/g, '0'))) {
        expect(unknownLatin(text.replaceAll(LATIN, '')), `${id}: ${text}`).toEqual([]);
        expect(text.includes('您'), id).toBe(false);
        expect(text.match(/\p{Script=Han}[,;:!?]|[,;:!?]\p{Script=Han}/gu), id).toBeNull();
        expect(text.match(/\p{Script=Han} |[A-Za-z0-9%] \p{Script=Han}/gu), id).toBeNull();
      }
    }
  });

  test('no sentence stands twice', () => {
    for (const locale of LOCALES) {
      const sentences = GLOSSARY.flatMap(({ definition, example }) => [definition[locale], example[locale]]);
      expect(sentences.filter((one, at) => sentences.indexOf(one) !== at)).toEqual([]);
      const names = GLOSSARY.map(({ term }) => term[locale]);
      expect(names.filter((one, at) => names.indexOf(one) !== at)).toEqual([]);
    }
  });

  test('a short form belongs to one term', () => {
    const short = GLOSSARY.flatMap(({ abbreviations = [] }) => abbreviations);
    expect(short.filter((one, at) => short.indexOf(one) !== at)).toEqual([]);
    const names = new Set(GLOSSARY.map(({ term }) => term.en.toLowerCase()));
    expect(short.filter((one) => names.has(one.toLowerCase()))).toEqual([]);
  });

  test('no name leads to two terms', () => {
    const names = GLOSSARY.flatMap(({ term, aliases }) => [
      ...new Set(
        [term.en, term.zh, ...(aliases?.en ?? []), ...(aliases?.zh ?? [])].map((one) => one.toLowerCase()),
      ),
    ]);
    expect(names.filter((one, at) => names.indexOf(one) !== at)).toEqual([]);
  });
});

describe('pinyin', () => {
  const tokens = (term: string) => term.match(/\p{Script=Han}|[A-Za-z0-9]+/gu) ?? [];

  test('has a syllable for every character', () => {
    for (const { id, term, pinyin } of GLOSSARY)
      expect(pinyin.split(' '), id).toHaveLength(tokens(term.zh).length);
  });

  test('begins each with the letter under which dictionaries file the character', () => {
    // first characters of the letters a to z in pinyin order; i, u and v begin none
    const firsts = '阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨它穵夕丫帀';
    const letters = 'abcdefghjklmnopqrstwxyz';
    const { compare } = new Intl.Collator('zh-CN-u-co-pinyin');
    const letterOf = (character: string) =>
      letters[[...firsts].findLastIndex((first) => compare(first, character) <= 0)];
    // read otherwise in these words than where the dictionary files them
    const OTHERWISE: Readonly<Record<string, string>> = {
      长: 'c',
      弹: 't',
      率: 'l',
      曝: 'b',
      行: 'x',
      重: 'z',
    };
    for (const { id, term, pinyin } of GLOSSARY)
      for (const [at, token] of tokens(term.zh).entries()) {
        if (!/\p{Script=Han}/u.test(token)) continue;
        const read = pinyin.split(' ')[at]?.charAt(0);
        if (read !== OTHERWISE[token]) expect(read, `${id}: ${token}`).toBe(letterOf(token));
      }
  });

  test('gives the initials that are typed', () => {
    const of = (id: string) => initials(byId.get(id)?.pinyin ?? '');
    expect(of('average-order-value')).toBe('kdj');
    expect(of('zhitongche')).toBe('ztc');
    expect(of('response-rate-in-30-s')).toBe('30mxydbl');
  });
});

describe('links', () => {
  test('related terms exist, and none names itself', () => {
    for (const { id, related } of GLOSSARY) {
      expect(
        related.filter((one) => !ids.includes(one) || one === id),
        id,
      ).toEqual([]);
      expect(new Set(related).size, id).toBe(related.length);
    }
  });

  test('what is confused with another is confused both ways, for one reason', () => {
    for (const { id, confusedWith = [] } of GLOSSARY)
      for (const pair of confusedWith) {
        const back = byId.get(pair.id)?.confusedWith?.find((one) => one.id === id);
        expect(back?.difference, `${id} and ${pair.id}`).toEqual(pair.difference);
      }
  });

  test('formulas, areas of the shop and lessons exist', () => {
    for (const { id, formulas = [], view, lesson } of GLOSSARY) {
      expect(
        formulas.filter((one) => !FORMULAS.some((formula) => formula.id === one)),
        id,
      ).toEqual([]);
      if (view !== undefined) expect(VIEWS as readonly string[], id).toContain(view);
      for (const locale of LOCALES) {
        const titles = Object.entries(lessonTitles[locale]).find(
          ([name]) => name === `m${lesson.module}`,
        )?.[1];
        expect(titles?.split('|')[lesson.order - 1], id).toBeTruthy();
      }
    }
  });

  test('the shop links to entries that exist', () => {
    for (const file of readSourcesOf('src/components')) {
      const named = [...readFileSync(file, 'utf8').matchAll(/<Term\b[^>]*?\sentry="([^"]+)"/gs)];
      expect(
        named.map(([, id]) => id ?? '').filter((id) => !byId.has(id)),
        file,
      ).toEqual([]);
    }
  });
});

describe('examples', () => {
  const parsed = parseScenario(apparel);
  if (!parsed.ok) throw new Error('the clothing shop does not parse');
  const figures = figuresOf(playDemo(parsed.value));
  const named = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

  test('every figure is a number, and every one is quoted', () => {
    for (const [name, { value }] of Object.entries(figures)) expect(Number.isFinite(value), name).toBe(true);
    const quoted = new Set(GLOSSARY.flatMap(({ example }) => named(example.en)));
    expect(Object.keys(figures).filter((name) => !quoted.has(name))).toEqual([]);
  });

  test('both languages quote the same figures, and leave no gap', () => {
    for (const { id, example } of GLOSSARY) {
      expect([...new Set(named(example.zh))], id).toEqual([...new Set(named(example.en))]);
      for (const locale of LOCALES)
        expect(fill(example[locale], figures, locale), id).not.toMatch(/[{}]|NaN|∞/);
    }
  });

  test('a name that does not exist is refused', () => {
    expect(() => fill('{nothing}', figures, 'en')).toThrow(/nothing/);
  });
});

test('what the shop looks up in the glossary stands there', () => {
  const files = globSync('src/components/shop/**/*.tsx');
  const wanted = files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const listed = /const ENTRIES[^{]*\{([^}]*)\}/.exec(text)?.[1] ?? '';
    return [...text.matchAll(/ entry="([\w-]+)"/g), ...listed.matchAll(/'([\w-]+)'/g)].map(
      ([, slug]) => slug,
    );
  });
  expect(wanted.length).toBeGreaterThan(5);
  for (const slug of wanted) expect(existsSync(`src/content/glossary/${slug}.json`), slug).toBe(true);
});
