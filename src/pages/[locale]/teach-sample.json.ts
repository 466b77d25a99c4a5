/** The sample class of the instructor's room, for its start page to fetch. */
import { LOCALES, type Locale } from '../../i18n/locale.ts';
import { sampleClass } from './_sample-class.ts';

export function getStaticPaths() {
  return LOCALES.map((locale) => ({ params: { locale } }));
}

export function GET({ params }: { readonly params: { readonly locale: Locale } }): Response {
  const sample = sampleClass(params.locale);
  const text = JSON.stringify(sample);
  const kilobytes = Math.round(new TextEncoder().encode(text).length / 1000);
  console.log(`[sample class] ${params.locale}: ${sample.files.length} files, ${kilobytes} kB`);
  return new Response(text, { headers: { 'Content-Type': 'application/json' } });
}
