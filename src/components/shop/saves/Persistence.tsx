import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { saves as words } from '../../../i18n/areas/saves.ts';
import { $storage } from '../../../stores/services.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale.tsx';

/** Whether this browser has promised to keep what is saved here. */
export function Persistence() {
  const t = words[useLocale()].persistence;
  const { memoryOnly, isPersisted } = useStore($storage);
  const [isPromised, setPromised] = useState(isPersisted);
  useEffect(() => {
    if (isPersisted !== undefined) setPromised(isPersisted);
    else void navigator.storage?.persisted?.().then(setPromised);
  }, [isPersisted]);
  const text = memoryOnly ? t.memory : isPromised ? t.yes : isPromised === false ? t.no : t.unknown;
  const isSafe = !memoryOnly && isPromised === true;
  return (
    <p class={isSafe ? 'banner info' : 'banner'}>
      <Icon name={isSafe ? 'circle-check' : 'info'} />
      <span>{text}</span>
    </p>
  );
}
