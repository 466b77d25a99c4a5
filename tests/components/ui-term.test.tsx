import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LocaleProvider } from '../../src/components/ui/locale.tsx';
import { Term } from '../../src/components/ui/Term.tsx';
import { term } from '../../src/i18n/areas/term.ts';
import { LOCALES } from '../../src/i18n/locale.ts';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

test.each(LOCALES)('a card leads to the entry of the glossary (%s)', (locale) => {
  render(
    <LocaleProvider locale={locale}>
      <Term name="Price ladder" definition="Prices in steps." entry="price-ladder">
        ladder
      </Term>
    </LocaleProvider>,
    root,
  );
  const link = root.querySelector('a');
  expect(link?.getAttribute('href')).toBe(`/${locale}/glossary/#price-ladder`);
  expect(link?.textContent).toBe(term[locale].lookUp);
});

test('a card without an entry has no link', () => {
  render(
    <LocaleProvider locale="en">
      <Term name="Removal effect" definition="Orders lost without the channel.">
        effect
      </Term>
    </LocaleProvider>,
    root,
  );
  expect(root.querySelector('a')).toBeNull();
  expect(root.querySelector('.card-pop')?.textContent).toContain('Orders lost');
});
