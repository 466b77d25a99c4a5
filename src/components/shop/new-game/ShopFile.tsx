import { useState } from 'preact/hooks';
import { shopFile } from '../../../i18n/areas/shop-file.ts';
import { problemText } from '../../../i18n/problem-text.ts';
import type { Problem } from '../../../simulator/index.ts';
import { type OwnShop, readShopFile } from '../../../stores/own-shops.ts';
import { FileButton } from '../../ui/FileButton.tsx';
import { useLocale } from '../../ui/locale.tsx';
import './shop-file.css';

interface ShopFileProps {
  readonly onRead: (shop: OwnShop) => void;
  /** What is said beside the button, where it is not the usual. */
  readonly help?: string;
}

/** Takes in a shop that no site carries: a scenario file is checked, and what is wrong with it is said. */
export function ShopFile({ onRead, help }: ShopFileProps) {
  const locale = useLocale();
  const t = shopFile[locale];
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [isReading, setReading] = useState(false);
  const read = async (file: File | undefined) => {
    if (file === undefined || isReading) return;
    setReading(true);
    const found = await readShopFile(file);
    setReading(false);
    setProblems(found.ok ? [] : found.problems);
    if (found.ok) onRead(found.value);
  };
  const [first, ...more] = problems;
  return (
    <div class="shop-file">
      <FileButton
        icon="upload"
        size="sm"
        label={t.choose}
        isBusy={isReading}
        onFiles={([file]) => void read(file)}
      />
      <p class="note">{help ?? t.help}</p>
      {first && (
        <p class="problem" role="alert">
          {t.refused} {problemText(first, locale)}
          {first.path !== '' && (
            <>
              {' '}
              <span class="shop-file-place">{t.place(first.path)}</span>
            </>
          )}
          {more.length > 0 && ` ${t.more(more.length)}`}
        </p>
      )}
    </div>
  );
}
