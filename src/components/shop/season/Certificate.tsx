import { common } from '../../../i18n/areas/common.ts';
import { season } from '../../../i18n/areas/season.ts';
import { integer, money } from '../../../i18n/formats.ts';
import { htmlLang, LOCALES, type Locale, textOf } from '../../../i18n/locale.ts';
import {
  AXES,
  type ForecastRecord,
  type Game,
  type SeasonScore,
  type ShopView,
} from '../../../simulator/index.ts';
import { useLocale } from '../../ui/locale.tsx';
import { sitePath } from '../../ui/paths.ts';
import { shortCode } from '../report/short-code.ts';
import './certificate.css';

interface CertificateProps {
  readonly game: Game;
  readonly shop: ShopView;
  readonly score: SeasonScore;
  readonly record: ForecastRecord | undefined;
}

/** A sheet of A4, across, in both languages, with the code of the saved shop. */
export function Certificate({ game, shop, score, record }: CertificateProps) {
  const locale = useLocale();
  const other: Locale = LOCALES.find((one) => one !== locale) ?? locale;
  const t = season[locale].certificate;
  const o = season[other].certificate;
  const profitFen = shop.results
    .filter(({ week }) => week >= 1)
    .reduce((sum, { profit }) => sum + profit.operatingProfitFen, 0);
  const mark = (value: number | null) =>
    value === null || score.missingWeeks.length > 0
      ? '–'
      : score.stage === 'final'
        ? integer(value, locale)
        : season[locale].about(integer(value, locale));
  const address = `${globalThis.location?.origin ?? ''}${sitePath(locale, 'verify/')}`;
  const last = game.entries.at(-1);
  const { shopName, rulesVersion, learner, attempt } = game.head;
  const sentence = (words: typeof t, language: Locale) => {
    const scenario = textOf(shop.facts.name, language);
    const weeks = String(game.entries.length);
    return learner
      ? words.ran(learner.name, shopName, scenario, weeks)
      : words.ranAlone(shopName, scenario, weeks);
  };
  return (
    <article class="certificate" aria-label={t.title}>
      <header>
        <p class="certificate-house">{common[locale].productName}</p>
        <h3>
          {t.heading} <span lang={htmlLang[other]}>{o.heading}</span>
        </h3>
        <p>
          {t.of} <span lang={htmlLang[other]}>{o.of}</span>
        </p>
      </header>
      <p class="certificate-name">{learner?.name ?? shopName}</p>
      <p class="certificate-ran">
        {sentence(t, locale)}
        <span lang={htmlLang[other]}>{sentence(o, other)}</span>
      </p>
      <dl>
        <Item name={t.score} other={o.score} language={other} isMain>
          {mark(score.overall)} <small>{t.outOf}</small>
        </Item>
        {AXES.map((axis) => (
          <Item key={axis} name={common[locale].axes[axis]} other={common[other].axes[axis]} language={other}>
            {mark(score.axes[axis].score)}
          </Item>
        ))}
        <Item name={t.profit} other={o.profit} language={other}>
          {money(profitFen, locale)}
        </Item>
        <Item name={t.bets} other={o.bets} language={other}>
          {record && record.bets.length > 0 ? `${record.hits}/${record.bets.length}` : '–'}
        </Item>
        <Item name={t.desk} other={o.desk} language={other}>
          {score.desk === null ? '–' : integer(score.desk, locale)}
        </Item>
      </dl>
      <footer>
        <p class="certificate-code">
          <span>
            {t.code} <span lang={htmlLang[other]}>{o.code}</span>
          </span>
          <b class="num">{last ? shortCode(last.hash) : '–'}</b>
        </p>
        <p>
          {t.check(address)}
          <span lang={htmlLang[other]}>{o.check(address)}</span>
        </p>
        <p>
          {t.scale}
          <br />
          {t.edition(rulesVersion, attempt)}
        </p>
      </footer>
    </article>
  );
}

interface ItemProps {
  readonly name: string;
  readonly other: string;
  readonly language: Locale;
  readonly isMain?: boolean;
  readonly children: preact.ComponentChildren;
}

function Item({ name, other, language, isMain = false, children }: ItemProps) {
  return (
    <div class={isMain ? 'main-item' : undefined}>
      <dt>
        {name} <span lang={htmlLang[language]}>{other}</span>
      </dt>
      <dd class="num">{children}</dd>
    </div>
  );
}
