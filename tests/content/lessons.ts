import { readdirSync, readFileSync } from 'node:fs';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';

export interface PromptText {
  readonly id: string;
  readonly kind: 'single' | 'multiple' | 'number' | 'order' | 'sort' | 'match' | 'text';
  readonly question: string;
  readonly options?: readonly { readonly text: string; readonly right?: boolean; readonly reason: string }[];
  readonly unit?: { readonly before: string; readonly after: string };
  readonly answer?: number;
  readonly tolerance?: number;
  readonly reason?: string;
  readonly slips?: readonly { readonly value: number; readonly tolerance: number; readonly reason: string }[];
  readonly otherwise?: string;
  readonly steps?: readonly { readonly text: string; readonly reason: string }[];
  readonly bins?: Readonly<Record<string, string>>;
  readonly items?: readonly {
    readonly text: string;
    readonly bin: string;
    readonly reason: string;
    readonly wrong: Readonly<Record<string, string>>;
  }[];
  readonly pairs?: readonly { readonly left: string; readonly right: string; readonly reason: string }[];
  readonly spare?: readonly { readonly text: string; readonly reason: string }[];
  readonly model?: string;
  readonly checks?: readonly string[];
}
/** An exercise as it is written; what it holds depends on its kind. */
export interface ExerciseText {
  readonly id: string;
  readonly kind: string;
  readonly [part: string]: unknown;
}
export interface LessonFile {
  readonly locale: 'en' | 'zh';
  /** Address without language. */
  readonly path: string;
  readonly data: {
    readonly title: string;
    readonly summary: string;
    readonly module: number;
    readonly order: number;
    readonly minutes: number;
    readonly prerequisites?: readonly string[];
    readonly skills: readonly string[];
    readonly scenario: { readonly id: string; readonly facts: Readonly<Record<string, number>> };
    readonly terms: readonly string[];
    readonly lever: { readonly view: string; readonly sku?: string; readonly label: string };
    readonly sources: readonly string[];
    readonly reading: readonly string[];
    readonly prompts: readonly PromptText[];
    readonly exercises?: readonly ExerciseText[];
    readonly updated: unknown;
  };
  readonly body: string;
}

const ROOT = 'src/content/lessons';

/** Paths of one language, such as `04-products/06-price-and-elasticity`. */
export function lessonPaths(locale: 'en' | 'zh'): string[] {
  return readdirSync(`${ROOT}/${locale}`, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => file.replace(/\.mdx$/, ''))
    .sort();
}

export function readLesson(locale: 'en' | 'zh', path: string): LessonFile {
  const { frontmatter, content } = parseFrontmatter(readFileSync(`${ROOT}/${locale}/${path}.mdx`, 'utf8'));
  return { locale, path, data: frontmatter as unknown as LessonFile['data'], body: content };
}

export const LESSONS: readonly LessonFile[] = (['en', 'zh'] as const).flatMap((locale) =>
  lessonPaths(locale).map((path) => readLesson(locale, path)),
);

export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Components of a lesson in order, with their attributes; braces are kept as they are written. */
export function tagsOf(body: string): Tag[] {
  return [...body.matchAll(/<([A-Z]\w*)((?:\s+\w+=(?:"[^"]*"|\{[^}]*\}))*)\s*\/?>/g)].map(
    ([, name = '', rest = '']) => ({
      name,
      attributes: Object.fromEntries(
        [...rest.matchAll(/(\w+)=(?:"([^"]*)"|(\{[^}]*\}))/g)].map(([, key, text, code]) => [
          key,
          text ?? code ?? '',
        ]),
      ),
    }),
  );
}

/** Every reason that a question can answer with. */
export function reasonsOf(prompt: PromptText): string[] {
  return [
    ...[...(prompt.options ?? []), ...(prompt.slips ?? [])].map(({ reason }) => reason),
    ...[...(prompt.steps ?? []), ...(prompt.pairs ?? []), ...(prompt.spare ?? [])].map(
      ({ reason }) => reason,
    ),
    ...(prompt.items ?? []).flatMap(({ reason, wrong }) => [reason, ...Object.values(wrong)]),
  ];
}

/** What is read from top to bottom: cards, questions and answers to choose from, without reasons. */
export function readingText({ body, data }: LessonFile): string {
  const labels = tagsOf(body).flatMap(({ attributes }) => [
    attributes['title'],
    attributes['label'],
    attributes['of'],
  ]);
  const prompts = data.prompts.flatMap((one) => [
    one.question,
    ...(one.options ?? []).map((option) => option.text),
    ...(one.steps ?? []).map((step) => step.text),
    ...(one.items ?? []).map((item) => item.text),
    ...Object.values(one.bins ?? {}),
    ...(one.pairs ?? []).flatMap((pair) => [pair.left, pair.right]),
    ...(one.spare ?? []).map((spare) => spare.text),
  ]);
  const plain = body.replace(/<[^>]*>/g, ' ').replace(/[*_`#]/g, ' ');
  return [data.title, data.summary, plain, ...labels, ...prompts].filter(Boolean).join('\n');
}
