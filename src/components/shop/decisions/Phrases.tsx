import { Fragment } from 'preact';
import { useLocale } from '../../ui/locale.tsx';
import { phrasesOf } from './phrases.ts';

/** A Chinese heading with its allowed breaks between phrases and words; English is left to the browser. */
export function Phrases({ text }: { text: string }) {
  if (useLocale() === 'en') return <>{text}</>;
  return (
    <>
      {phrasesOf(text).map((phrase, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {phrase}
        </Fragment>
      ))}
    </>
  );
}
