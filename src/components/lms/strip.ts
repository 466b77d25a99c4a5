/** One line at the top of a packaged page, for what a learner must know about the learning platform. */
import { lms } from '../../i18n/areas/lms.ts';
import type { Kept } from '../../lms/scorm/messages.ts';

/** The session's page is gone: closed, or never there. */
export function sayUnlinked(): void {
  say('unlinked');
}

/** The platform keeps a season that this browser lacks, and it could not be brought back. */
export function sayNotBack(): void {
  say('notBack');
}

/** What the platform made of the last result. */
export function sayWhole({ isKept, isWhole }: Kept): void {
  if (!isKept) say('unkept');
  else if (!isWhole) say('tooLong');
  else hide();
}

function say(what: keyof (typeof lms)['en']['strip']): void {
  const locale = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  const strip = document.querySelector('[data-lms-strip]') ?? document.createElement('p');
  // a style sheet of its own would be fetched by every page
  strip.className = 'banner no-print';
  strip.setAttribute('data-lms-strip', '');
  strip.setAttribute('role', 'status');
  if (!strip.isConnected) document.body.prepend(strip);
  strip.textContent = lms[locale].strip[what];
}

function hide(): void {
  document.querySelector('[data-lms-strip]')?.remove();
}
