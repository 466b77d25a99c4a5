import { useState } from 'preact/hooks';
import { reportChecks as words } from '../../../../i18n/areas/report-checks.ts';
import type { ReportArgument } from '../../../../simulator/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useLocale } from '../../../ui/locale.tsx';
import type { ProductName } from '../../run/event-sentence.ts';
import { allText } from './all-text.ts';

interface CopyTextProps {
  readonly argument: ReportArgument;
  readonly productName: ProductName;
}

/** All words on the clipboard; where the browser does not give it, to copy by hand. */
export function CopyText({ argument, productName }: CopyTextProps) {
  const locale = useLocale();
  const t = words[locale].handIn;
  const [isCopied, setCopied] = useState(false);
  const [byHand, setByHand] = useState<string>();
  const copy = async () => {
    const text = allText(argument, productName, locale);
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      setTimeout(() => setCopied(false), 4000);
    } catch {
      setByHand(text);
    }
  };
  return (
    <>
      <Button kind="quiet" icon="copy" onClick={copy}>
        {isCopied ? t.copied : t.copy}
      </Button>
      <Dialog open={byHand !== undefined} onClose={() => setByHand(undefined)} title={t.copyByHand} sheet>
        <textarea
          class="textarea"
          rows={12}
          readOnly
          aria-label={t.copyLabel}
          value={byHand}
          onFocus={(event) => event.currentTarget.select()}
        />
      </Dialog>
    </>
  );
}
