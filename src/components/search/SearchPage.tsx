import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { search as words } from '../../i18n/areas/search.ts';
import type { Locale } from '../../i18n/locale.ts';
import { nearest } from '../glossary/search.ts';
import { keepInAddress, typedInAddress } from './address.ts';
import { wholeNames } from './documents.ts';
import { type Found, find, type Index } from './find.ts';
import { loadIndex } from './load.ts';
import { normalise } from './normalise.ts';
import { ResultRow } from './ResultRow.tsx';
import './search.css';

const SHOWN = 20;

type Status = 'loading' | 'ready' | 'failed';

/** Terms whose names look most like what was typed, for a search that finds nothing. */
function likeliest({ documents }: Index, typed: string): Found[] {
  const terms = [...documents.values()]
    .filter(({ kind }) => kind === 'term')
    .map((document) => ({ document, keys: wholeNames(document), text: '' }));
  return nearest(terms, normalise(typed)).map(({ document }) => ({ document, words: new Set<string>() }));
}

/** Index of the language; loaded once, and again when asked to. */
function useIndex(locale: Locale) {
  const [index, setIndex] = useState<Index>();
  const [status, setStatus] = useState<Status>('loading');
  const load = () => {
    setStatus('loading');
    loadIndex(locale).then(
      (loaded) => {
        setIndex(loaded);
        setStatus('ready');
      },
      () => setStatus('failed'),
    );
  };
  useEffect(load, []);
  return { index, status, load };
}

/** Finds lessons and terms of one language while the reader types. */
export function SearchPage({ locale }: { readonly locale: Locale }) {
  const t = words[locale];
  const { index, status, load } = useIndex(locale);
  const [typed, setTyped] = useState(typedInAddress);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const isAsked = normalise(typed) !== '';
  const found = useMemo(() => (index ? find(index, typed, SHOWN) : []), [index, typed]);
  const isNothing = index !== undefined && isAsked && found.length === 0;
  const shown = isNothing && index ? likeliest(index, typed) : found;

  useEffect(() => {
    if (matchMedia('(pointer: fine)').matches) field.current?.focus({ preventScroll: true });
  }, []);
  const change = (text: string) => {
    setTyped(text);
    keepInAddress(text);
  };
  const links = () => [...(list.current?.querySelectorAll<HTMLAnchorElement>('a') ?? [])];
  const step = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const at = links().indexOf(document.activeElement as HTMLAnchorElement);
    if (event.key === 'ArrowDown') links()[at + 1]?.focus();
    else if (event.key === 'ArrowUp' && at >= 0) (links()[at - 1] ?? field.current)?.focus();
    else if (event.key === 'Escape') {
      change('');
      field.current?.focus();
    } else return;
    event.preventDefault();
  };
  const says = () => {
    if (status === 'loading') return t.loading;
    if (status === 'failed') return t.failed;
    if (!isAsked) return t.noneYet;
    if (isNothing) return t.none(typed.trim());
    return found.length === 1 ? t.one : t.count(found.length);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows go from the field to the results and back
    <div class="se" onKeyDown={step}>
      <form
        role="search"
        class="se-form"
        onSubmit={(event) => {
          event.preventDefault();
          links()[0]?.click();
        }}
      >
        <label for="se-field">{t.label}</label>
        <input
          id="se-field"
          ref={field}
          class="input"
          type="search"
          autoComplete="off"
          autoCapitalize="off"
          spellcheck={false}
          enterkeyhint="search"
          placeholder={t.placeholder}
          aria-describedby="se-help"
          value={typed}
          onInput={(event) => change(event.currentTarget.value)}
        />
        <p id="se-help" class="help">
          {t.help}
        </p>
      </form>
      <p class="se-examples">
        {t.examples}{' '}
        {t.exampleSearches.split('|').map((example) => (
          <button key={example} type="button" class="btn sm quiet" onClick={() => change(example)}>
            {example}
          </button>
        ))}
      </p>
      <section aria-labelledby="se-results">
        <h2 id="se-results">{t.results}</h2>
        <p class="se-status" role="status">
          {says()}
        </p>
        {status === 'failed' ? (
          <button type="button" class="btn sm" onClick={load}>
            {t.again}
          </button>
        ) : null}
        <ol class="se-list" ref={list}>
          {shown.map((one) => (
            <ResultRow key={one.document.id} found={one} locale={locale} />
          ))}
        </ol>
      </section>
    </div>
  );
}
