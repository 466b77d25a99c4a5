import { Component, type ComponentChildren } from 'preact';
import { common } from '../../i18n/areas/common.ts';
import { shell } from '../../i18n/areas/shell.ts';
import type { Locale } from '../../i18n/locale.ts';
import { diagnosticFile } from '../../stores/run.ts';
import { Button } from '../ui/Button.tsx';
import { saveToDisk } from '../ui/save-to-disk.ts';
import { DownloadSave } from './Stripes.tsx';

interface BoundaryProps {
  readonly locale: Locale;
  readonly saveId: string | undefined;
  /** Another value starts afresh, such as the next screen. */
  readonly resetKey: string;
  /** Around everything: the fault then brings its own main part. */
  readonly isWholePage?: boolean;
  readonly children: ComponentChildren;
}

interface BoundaryState {
  readonly error: Error | undefined;
  readonly resetKey: string;
}

/** Keeps one screen's fault from taking the page, and the learner's work, with it. A class: Preact asks for one. */
export class ErrorBoundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: undefined, resetKey: this.props.resetKey };

  static override getDerivedStateFromError(error: unknown): Partial<BoundaryState> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  static override getDerivedStateFromProps(
    props: BoundaryProps,
    state: BoundaryState,
  ): Partial<BoundaryState> | null {
    return props.resetKey === state.resetKey ? null : { error: undefined, resetKey: props.resetKey };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    const t = shell[this.props.locale];
    const notice = (
      <div class="stack" role="alert">
        <header class="ph">
          <h1>{t.brokenTitle}</h1>
          <p class="muted lede">{t.brokenBody}</p>
        </header>
        <p class="row">
          <Button kind="primary" onClick={() => this.setState({ error: undefined })}>
            {common[this.props.locale].actions.tryAgain}
          </Button>
          <DownloadSave saveId={this.props.saveId} />
          <Button onClick={() => location.reload()}>{t.reload}</Button>
          <Button kind="quiet" icon="file-json" onClick={() => saveToDisk(diagnosticFile(error))}>
            {t.diagnostic}
          </Button>
        </p>
        <p class="note">{t.diagnosticHelp}</p>
        <details class="small muted">
          <summary>{t.brokenDetail}</summary>
          <code>{error.message}</code>
        </details>
      </div>
    );
    if (!this.props.isWholePage) return notice;
    return (
      <main class="site-main" id="main">
        {notice}
      </main>
    );
  }
}
