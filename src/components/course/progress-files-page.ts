import { isLocale, type Locale } from '../../i18n/locale.ts';
import type { Learner } from '../../simulator/index.ts';

/** Wires the two buttons that save and load progress. What reads and writes files comes at the first press. */
export function startProgressFiles(): void {
  const root = document.querySelector<HTMLElement>('[data-progress-files]');
  const input = root?.querySelector<HTMLInputElement>('input[type="file"]');
  if (!root || !input) return;
  const short = document.documentElement.lang.slice(0, 2);
  const locale: Locale = isLocale(short) ? short : 'en';
  const said = root.querySelector('[data-progress-said]');
  const say = (text: string) => {
    if (said) said.textContent = text;
  };
  root.querySelector('[data-save-progress]')?.addEventListener('click', async () => {
    say('');
    try {
      const [{ exportProgress }, { saveToDisk }] = await Promise.all([
        import('../../stores/progress-files.ts'),
        import('../ui/save-to-disk.ts'),
      ]);
      saveToDisk(await exportProgress(learnerIn(root)));
    } catch {
      say((await words(locale)).saveFailed);
    }
  });
  root.querySelector('[data-load-progress]')?.addEventListener('click', () => input.click());
  input.addEventListener('change', async () => {
    const [file] = input.files ?? [];
    if (file) say(await loaded(file, locale));
    input.value = '';
  });
}

/** Who hands the file in; undefined where nobody said. */
function learnerIn(root: HTMLElement): Learner | undefined {
  const typed = (id: string) => root.querySelector<HTMLInputElement>(`#${id}`)?.value.trim() ?? '';
  const number = typed('progress-number');
  const name = typed('progress-name') || number;
  if (name === '') return undefined;
  return number === '' ? { name } : { name, number };
}

const words = async (locale: Locale) => (await import('../../i18n/areas/course.ts')).course[locale];

/** What came of it, in words. */
export async function loaded(file: Blob | string, locale: Locale): Promise<string> {
  const t = await words(locale);
  try {
    const { importProgress } = await import('../../stores/progress-files.ts');
    const read = await importProgress(file);
    if (read.ok) return t.loaded;
    const [problem] = read.problems;
    if (!problem || problem.code === 'file/other-format') return t.otherFile;
    const { problemText } = await import('../../i18n/problem-text.ts');
    return problemText(problem, locale);
  } catch {
    return t.loadFailed;
  }
}
