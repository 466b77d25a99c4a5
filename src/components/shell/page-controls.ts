import { $settingsUi, applySettings, setTheme, type Theme } from '../../stores/settings.ts';
import { rememberLanguage } from './page-language.ts';

/** Wires the controls that every page has. Runs once a page, island or not. */
const NEXT_THEME: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' };

/** Says which theme is on, in the words that the page brought along. */
function nameThemeSwitches(): void {
  const { theme } = $settingsUi.get();
  for (const button of document.querySelectorAll<HTMLElement>('[data-theme-switch]')) {
    const names: Record<string, string> = JSON.parse(button.dataset['names'] ?? '{}');
    const label = button.dataset['label']?.replace('{}', names[theme] ?? '') ?? '';
    button.setAttribute('aria-label', label);
    button.title = label;
  }
}

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : undefined;
  const link = target?.closest<HTMLAnchorElement>('a[data-language]');
  if (link) {
    rememberLanguage(link.dataset['language'] ?? '');
    link.hash = location.hash;
  }
  if (target?.closest('[data-theme-switch]')) setTheme(NEXT_THEME[$settingsUi.get().theme]);
});

applySettings();
nameThemeSwitches();
$settingsUi.listen(nameThemeSwitches);
// after everything that the page itself asks for; a learning platform is told at once
const laterMs = 'lms' in document.documentElement.dataset ? 0 : 1500;
window.addEventListener('load', () => setTimeout(() => void import('./late.ts'), laterMs));
