import type { ComponentChildren } from 'preact';
import type { Part } from './form.ts';

interface PartPanelProps {
  readonly part: Part;
  readonly title: string;
  readonly lede?: string;
  readonly children: ComponentChildren;
}

/** One of the five things to settle. */
export function PartPanel({ part, title, lede, children }: PartPanelProps) {
  return (
    <section class="panel setup-part" aria-labelledby={`setup-${part}`}>
      <header>
        <h2 id={`setup-${part}`} tabIndex={-1}>
          {title}
        </h2>
      </header>
      <div class="body stack">
        {lede !== undefined && <p class="small muted">{lede}</p>}
        {children}
      </div>
    </section>
  );
}
