import { readdirSync, readFileSync } from 'node:fs';

export interface GlossaryEntry {
  readonly id: string;
  readonly term: { readonly en: string; readonly zh: string };
  readonly pinyin: string;
  readonly abbreviations?: readonly string[];
  readonly aliases?: { readonly en?: readonly string[]; readonly zh?: readonly string[] };
  readonly definition: { readonly en: string; readonly zh: string };
  readonly formulas?: readonly string[];
  readonly example: { readonly en: string; readonly zh: string };
  readonly view?: string;
  readonly lesson: { readonly module: number; readonly order: number };
  readonly related: readonly string[];
  readonly confusedWith?: readonly {
    readonly id: string;
    readonly difference: { readonly en: string; readonly zh: string };
  }[];
  readonly chinesePlatforms?: boolean;
}

/** Every entry of the glossary by its address. */
export const GLOSSARY: readonly GlossaryEntry[] = readdirSync('src/content/glossary').map((file) => ({
  id: file.replace(/\.json$/, ''),
  ...JSON.parse(readFileSync(`src/content/glossary/${file}`, 'utf8')),
}));
