/** The practice season behind the examples of the glossary, played once while the site is built. Not a page. */
import { playDemo } from '../../components/glossary/demo-season.ts';
import { type Figures, figuresOf, fill } from '../../components/glossary/figures.ts';
import apparel from '../../content/scenarios/apparel.json';
import type { Locale } from '../../i18n/locale.ts';
import { parseScenario } from '../../simulator/index.ts';

let kept: Figures | undefined;

function figures(): Figures {
  if (kept === undefined) {
    const parsed = parseScenario(apparel);
    if (!parsed.ok) throw new Error(`${parsed.problems[0]?.code} ${parsed.problems[0]?.path}`);
    kept = figuresOf(playDemo(parsed.value));
  }
  return kept;
}

/** An example sentence with its figures put in. */
export const exampleText = (template: string, locale: Locale): string => fill(template, figures(), locale);
