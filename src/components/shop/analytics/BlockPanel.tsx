import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { analytics } from '../../../i18n/areas/analytics.ts';
import { $game } from '../../../stores/game.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import type { Block } from '../evidence/block.ts';
import { copyBlock, KEEP_MARK, keepBlock } from '../evidence/keep.ts';

interface BlockPanelProps {
  readonly title: string;
  /** What is copied and frozen; without it the actions wait. */
  readonly block: Block | undefined;
  /** Choices beside the title. */
  readonly choices?: ComponentChildren;
  readonly notes?: readonly (string | undefined)[];
  readonly children: ComponentChildren;
}

/** A panel around a table or drawing, with its two actions: copy, and freeze for the report. */
export function BlockPanel({ title, block, choices, notes = [], children }: BlockPanelProps) {
  const locale = useLocale();
  const t = analytics[locale];
  const { readOnly } = useStore($game);
  const id = useId();
  const written = notes.filter((note) => note !== undefined && note !== '');
  return (
    <section class="panel analytics-block" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {choices}
      </header>
      {children}
      <footer>
        <div class="analytics-notes">
          {written.map((note) => (
            <p key={note} class="note">
              {note}
            </p>
          ))}
        </div>
        <span class="row no-print">
          <Button
            size="sm"
            icon="copy"
            disabled={block === undefined}
            onClick={() => block && void copyBlock(block, locale)}
          >
            {t.copyCsv}
          </Button>
          <Button
            size="sm"
            icon="bookmark"
            disabled={block === undefined || readOnly}
            {...{ [KEEP_MARK]: '' }}
            onClick={() => block && keepBlock(block, locale)}
          >
            {t.keep}
          </Button>
        </span>
      </footer>
    </section>
  );
}
