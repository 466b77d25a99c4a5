import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { season } from '../../../i18n/areas/season.ts';
import type { Game } from '../../../simulator/index.ts';
import { $game } from '../../../stores/game.ts';
import { exportReport } from '../../../stores/report.ts';
import { exportSave } from '../../../stores/saves.ts';
import type { SeasonScore as SeasonRow } from '../../../stores/scores.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { sitePath } from '../../ui/paths.ts';
import { saveZip } from '../../ui/save-zip.ts';
import { weeksCsv } from './weeks-csv.ts';

type Saving =
  | { readonly status: 'idle' | 'working' | 'failed' }
  | { readonly status: 'done'; readonly fileName: string };

interface PortfolioProps {
  readonly game: Game;
  readonly rows: readonly SeasonRow[];
}

/** What comes after a season: the files to keep, and where to go. */
export function Portfolio({ game, rows }: PortfolioProps) {
  const locale = useLocale();
  const t = season[locale].next;
  const { saveId } = useStore($game);
  const [saving, setSaving] = useState<Saving>({ status: 'idle' });
  const download = async () => {
    if (saveId === undefined) return;
    setSaving({ status: 'working' });
    try {
      const name = game.head.shopName.replace(/[^\p{L}\p{N}]+/gu, '-');
      const save = await exportSave(saveId);
      const reports = await Promise.all(game.entries.map(({ week }) => exportReport(week)));
      const table = { fileName: season[locale].csv.fileName(name), text: weeksCsv(game, rows, locale) };
      const fileName = t.zipName(name);
      await saveZip([save, ...reports, table], fileName);
      setSaving({ status: 'done', fileName });
    } catch {
      setSaving({ status: 'failed' });
    }
  };
  const lastWeek = game.entries.at(-1)?.week;
  return (
    <section class="panel next-steps end-next" aria-labelledby="end-next">
      <header>
        <h2 id="end-next">{t.title}</h2>
      </header>
      <div class="body">
        <Button
          kind="primary"
          size="lg"
          icon="download"
          disabled={saving.status === 'working'}
          onClick={download}
        >
          {t.portfolio}
        </Button>
        <p class={saving.status === 'failed' ? 'problem' : 'note'} role="status">
          {saving.status === 'idle' ? t.portfolioNote : undefined}
          {saving.status === 'working' ? t.working : undefined}
          {saving.status === 'failed' ? t.failed : undefined}
          {saving.status === 'done' ? t.done(saving.fileName) : undefined}
        </p>
        <ul>
          {lastWeek === undefined ? undefined : (
            <li>
              <a href={`#/report/${lastWeek}`}>{t.reports}</a>
            </li>
          )}
          <li>
            <a href="#/scoring">{t.scoring}</a>
          </li>
          <li>
            <a href={sitePath(locale, 'course/')}>{t.course}</a>
          </li>
          <li>
            <a href="#/new">{t.again}</a>
          </li>
        </ul>
      </div>
    </section>
  );
}
