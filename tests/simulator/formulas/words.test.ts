import temml from 'temml';
import { describe, expect, test } from 'vitest';
import { FORMULA_WORDS, formula } from '../../../src/i18n/areas/formula.ts';
import { formulaFigures } from '../../../src/i18n/areas/formula-figures.ts';
import { FORMULA_UNITS } from '../../../src/simulator/formulas/formula.ts';
import { FORMULAS } from '../../../src/simulator/formulas/index.ts';
import { FIGURE_FORMULAS } from '../../../src/simulator/formulas/kpi-formulas.ts';

const draw = (tex: string, displayMode: boolean) =>
  temml.renderToString(tex, { displayMode, throwOnError: true, annotate: true });

test('every equation and every symbol is drawn', () => {
  for (const { tex, result, symbols } of FORMULAS) {
    expect(draw(tex, true)).toContain('<math');
    for (const symbol of [result, ...symbols]) expect(draw(symbol.tex, false)).toContain('<math');
  }
});

test.each(['en', 'zh'] as const)(
  'words in %s: name, sentence, symbols and units, none too many',
  (locale) => {
    const words = formula[locale];
    const ids = FORMULAS.map(({ id }) => id).sort();
    expect(Object.keys(words.names).sort()).toEqual(ids);
    expect(Object.keys(words.meanings).sort()).toEqual(ids);
    const symbols = new Set(
      FORMULAS.flatMap(({ result, symbols: own }) => [result.id, ...own.map(({ id }) => id)]),
    );
    expect(Object.keys(words.symbols).sort()).toEqual([...symbols].sort());
    expect(Object.keys(words.units).sort()).toEqual([...FORMULA_UNITS].sort());
    for (const [id, meaning] of Object.entries(words.meanings)) {
      expect(meaning, id).toMatch(locale === 'zh' ? /[。]$/ : /\.$/);
      expect(meaning.length, id).toBeLessThanOrEqual(200);
    }
  },
);

describe('groups', () => {
  test('a symbol has its words in one place only', () => {
    const all = FORMULA_WORDS.flatMap(({ en }) => [...Object.keys(en.symbols), ...Object.keys(en.names)]);
    expect(all.filter((key, at) => all.indexOf(key) !== at)).toEqual([]);
  });
  test('no two equations have the same name', () => {
    for (const { names } of [formula.en, formula.zh]) {
      expect(new Set(Object.values(names)).size).toBe(Object.keys(names).length);
    }
  });
  test('one symbol has one unit', () => {
    const units = new Map<string, string>();
    for (const { id, result, symbols } of FORMULAS) {
      for (const symbol of [result, ...symbols]) {
        expect(units.get(symbol.id) ?? symbol.unit, `${id} ${symbol.id}`).toBe(symbol.unit);
        units.set(symbol.id, symbol.unit);
      }
    }
  });
});

test('every key figure with an equation has it in plain words', () => {
  for (const words of [formulaFigures.en, formulaFigures.zh]) {
    expect(Object.keys(words.plain).sort()).toEqual([...new Set(Object.values(FIGURE_FORMULAS))].sort());
    for (const line of Object.values(words.plain)) expect(line).toMatch(/^[^=]+ =[^=]+$/);
  }
});
