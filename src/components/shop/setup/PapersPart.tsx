import { useState } from 'preact/hooks';
import { setup as words } from '../../../i18n/areas/setup.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { PartPanel } from './PartPanel.tsx';
import { PAPERS, type Paper, reviewPapers } from './papers.ts';
import type { PartProps } from './Setup.tsx';

/** The documents to hand in: ticked, reviewed, sent back with reasons or approved. */
export function PapersPart({ desk, form, onChange }: PartProps) {
  const t = words[useLocale()].papers;
  const { scenarioId } = desk.game.head;
  // What was ticked when it was last handed in.
  const [handedIn, setHandedIn] = useState<readonly string[]>();
  const review = handedIn && reviewPapers(scenarioId, handedIn);
  const verdictOf = (paper: Paper): 'missing' | 'extra' | 'right' | undefined => {
    if (review === undefined) return undefined;
    if (review.missing.includes(paper)) return 'missing';
    if (review.extra.includes(paper)) return 'extra';
    return handedIn?.includes(paper) ? 'right' : undefined;
  };
  const toggle = (paper: Paper) => {
    const papers = PAPERS.filter((one) => (one === paper) !== form.papers.includes(one));
    onChange({ papers });
  };
  return (
    <PartPanel part="papers" title={t.title} lede={t.lede}>
      <ul class="setup-papers">
        {PAPERS.map((paper) => {
          const verdict = verdictOf(paper);
          return (
            <li key={paper}>
              <label class="check">
                <input
                  type="checkbox"
                  checked={form.papers.includes(paper)}
                  aria-describedby={verdict ? `setup-why-${paper}` : undefined}
                  onChange={() => toggle(paper)}
                />
                {t.names[paper]}
                {verdict && (
                  <span class={verdict === 'right' ? 'tag ok' : 'tag bad'}>
                    <Icon name={verdict === 'right' ? 'check' : 'x'} size={13} />
                    {t[verdict]}
                  </span>
                )}
              </label>
              {verdict && (
                <p class="note" id={`setup-why-${paper}`}>
                  {t.reasons[paper]}
                </p>
              )}
            </li>
          );
        })}
      </ul>
      <div class="row">
        <Button icon="file-check" onClick={() => setHandedIn(form.papers)}>
          {review === undefined ? t.check : t.again}
        </Button>
        <p class="small" role="status">
          {review === undefined
            ? ''
            : review.isApproved
              ? t.approved
              : t.rejected(review.missing.length + review.extra.length)}
        </p>
      </div>
      <p class="note">{t.honest}</p>
    </PartPanel>
  );
}
