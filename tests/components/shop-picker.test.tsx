import { readdirSync, readFileSync } from 'node:fs';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Screen as NewGame } from '../../src/components/shop/new-game/NewGame.tsx';
import { ShopPicker } from '../../src/components/shop/new-game/ShopPicker.tsx';
import { Glyph } from '../../src/components/ui/Glyph.tsx';
import { LocaleProvider } from '../../src/components/ui/locale.tsx';
import { newGame } from '../../src/i18n/areas/new-game.ts';
import { shopFile } from '../../src/i18n/areas/shop-file.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { $game } from '../../src/stores/game.ts';
import { $ownShops } from '../../src/stores/own-shops.ts';
import { SHOPS, shopCard } from '../../src/stores/shops.ts';
import { provideShop } from '../stores/shop.ts';

afterEach(cleanup);

const FOLDER = 'src/content/scenarios';
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

test('every scenario of the folder is offered, the easiest first', () => {
  expect(SHOPS.map(({ scenarioId }) => `${scenarioId}.json`).sort()).toEqual(files.sort());
  expect(SHOPS.map(({ difficulty }) => difficulty)).toEqual(SHOPS.map(({ difficulty }) => difficulty).sort());
  expect(shopCard('bakery')).toBeUndefined();
});

test('every product of every scenario has a picture of its own', () => {
  const drawn = (name: string) => render(<Glyph name={name} />).container.innerHTML;
  const box = drawn('');
  for (const file of files) {
    const { skus } = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as { skus: { glyph: string }[] };
    const pictures = skus.map(({ glyph }) => drawn(glyph));
    expect(skus.filter((_, at) => pictures[at] === box).map(({ glyph }) => glyph)).toEqual([]);
    expect(new Set(pictures).size).toBe(skus.length);
  }
});

describe.each(LOCALES)('the picker in %s', (locale) => {
  test('is a group of radio buttons, each with name, summary, what it teaches and how hard it is', () => {
    const choose = vi.fn();
    render(
      <LocaleProvider locale={locale}>
        <ShopPicker chosen={{ scenarioId: 'apparel' }} onChange={choose} />
      </LocaleProvider>,
    );
    const group = screen.getByRole('group', { name: newGame[locale].scenario });
    const radios = within(group).getAllByRole<HTMLInputElement>('radio');
    expect(radios.map(({ value }) => value)).toEqual(SHOPS.map(({ scenarioId }) => scenarioId));
    expect(radios.filter(({ checked }) => checked).map(({ value }) => value)).toEqual(['apparel']);
    for (const { scenarioId, name, summary, teaches, difficulty } of SHOPS) {
      const radio = radios.find(({ value }) => value === scenarioId) ?? group;
      expect(radio.closest('label')?.textContent).toContain(name[locale]);
      const about = document.getElementById(radio.getAttribute('aria-describedby') ?? '')?.textContent;
      for (const text of [summary[locale], teaches[locale], newGame[locale].difficulty(difficulty)])
        expect(about).toContain(text);
    }
    fireEvent.click(
      within(group).getByRole('radio', { name: new RegExp(`^${shopCard('accessories')?.name[locale]}`) }),
    );
    expect(choose).toHaveBeenCalledWith({ scenarioId: 'accessories' });
  });
});

test('a shop from a file is offered beside the others and opens; a faulty one is refused with its place', async () => {
  await provideShop();
  const own = JSON.parse(readFileSync(`${FOLDER}/apparel.json`, 'utf8'));
  const file = (shop: object) => new File([JSON.stringify(shop)], 'own.json', { type: 'application/json' });
  render(
    <LocaleProvider locale="en">
      <NewGame />
    </LocaleProvider>,
  );
  const input = screen.getByLabelText<HTMLInputElement>(shopFile.en.choose, { selector: 'input' });
  fireEvent.change(input, { target: { files: [file({ ...own, id: 'own', weeks: 99 })] } });
  const refusal = await screen.findByText(new RegExp(shopFile.en.refused));
  expect(refusal.textContent).toContain(shopFile.en.place('weeks'));
  expect($ownShops.get()).toEqual([]);

  const name = { en: 'Tailor’s own', zh: '裁缝铺' };
  fireEvent.change(input, { target: { files: [file({ ...own, id: 'own', name })] } });
  const radio = await screen.findByRole<HTMLInputElement>('radio', { name: /Tailor’s own/ });
  expect(radio.checked).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: newGame.en.open }));
  await vi.waitFor(() => expect($game.get().status).toBe('ready'), { timeout: 10_000 });
  const { head, shop } = $game.get().game ?? {};
  expect([head?.scenarioId, shop?.facts.name.en]).toEqual(['own', 'Tailor’s own']);
});

test('the chosen shop opens under the name it suggests', async () => {
  await provideShop();
  render(
    <LocaleProvider locale="en">
      <NewGame />
    </LocaleProvider>,
  );
  const card = shopCard('accessories');
  fireEvent.click(screen.getByRole('radio', { name: new RegExp(`^${card?.name.en}`) }));
  expect(screen.getByLabelText<HTMLInputElement>(newGame.en.name).placeholder).toBe(card?.shopName.en);
  fireEvent.click(screen.getByRole('button', { name: newGame.en.open }));
  await vi.waitFor(() => expect($game.get().status).toBe('ready'), { timeout: 10_000 });
  const { head } = $game.get().game ?? {};
  expect([head?.scenarioId, head?.shopName]).toEqual(['accessories', card?.shopName.en]);
});
