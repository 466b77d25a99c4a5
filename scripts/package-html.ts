/** Makes a page of the built site independent of where it lies: every address becomes one relative to the page. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** Where addresses lead, and what is left out. */
export interface PackageMap {
  /** Path the site was built for, such as `/`. */
  readonly base: string;
  /** Files of the package by path; a page is its `index.html`. */
  has(file: string): boolean;
}

export interface PagePlace {
  /** Path of the page inside the package. */
  readonly file: string;
  /** Written on the root element, so that scripts of the page know what they are in. */
  readonly marks: Readonly<Record<string, string>>;
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Attributes that hold nothing but one address: one that leads nowhere is a fault. */
const ADDRESS = new Set([
  'href',
  'src',
  'poster',
  'action',
  'component-url',
  'renderer-url',
  'before-hydration-url',
]);
/** Links that make sense on a website only: its own address, its twins, its installation. */
const DROPPED = /^(canonical|alternate|manifest)$/;

/** Gives the page with relative addresses. Throws a sentence for an address that leads to no file of the package. */
export function relativePage(html: string, { file, marks }: PagePlace, map: PackageMap): string {
  const edits: Edit[] = [];
  const hashes = new Map<string, string>();
  const relative = (address: string) => relativeAddress(address, file, map);
  walk(parse(html, { sourceCodeLocationInfo: true }), (element) => {
    const at = element.sourceCodeLocation;
    if (!at) return;
    const attribute = (name: string) => element.attrs.find((one) => one.name === name)?.value;
    if (element.tagName === 'html') {
      const text = Object.entries({ root: '../'.repeat(file.split('/').length - 1) || './', ...marks })
        .map(([name, value]) => ` data-${name}="${escaped(value)}"`)
        .join('');
      const end = (at.startTag?.endOffset ?? at.startOffset + '<html>'.length) - 1;
      edits.push({ from: end, to: end, text });
    }
    if (element.tagName === 'link' && DROPPED.test(attribute('rel') ?? '')) {
      edits.push({ from: at.startOffset, to: at.endOffset, text: '' });
      return;
    }
    for (const { name, value } of element.attrs) {
      const span = at.attrs?.[name];
      const changed = attributeText(name, value, relative);
      if (!span || changed === value) continue;
      edits.push({ from: span.startOffset, to: span.endOffset, text: `${name}="${escaped(changed)}"` });
    }
    const isInline =
      element.tagName === 'style' || (element.tagName === 'script' && attribute('src') === undefined);
    const text = isInline ? textOf(element) : undefined;
    if (text?.location) {
      const changed =
        element.tagName === 'style'
          ? relativeStyles(text.value, relative)
          : relativeScript(text.value, relative);
      if (changed === text.value) return;
      edits.push({ from: text.location.startOffset, to: text.location.endOffset, text: changed });
      hashes.set(hashOf(text.value), hashOf(changed));
    }
  });
  const page = edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to), html);
  // the policy names inline styles and scripts by their hashes
  return [...hashes].reduce((text, [was, is]) => text.replaceAll(was, is), page);
}

/** A style sheet with its files beside it. */
export function relativeStyleSheet(css: string, file: string, map: PackageMap): string {
  return relativeStyles(css, (address) => relativeAddress(address, file, map));
}

/** An address relative to a file; addresses of elsewhere, and relative ones, stay. */
export function relativeAddress(
  address: string,
  from: string,
  { base, has }: PackageMap,
): string | undefined {
  if (!address.startsWith(base) || address.startsWith('//')) return address;
  const [, place = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.slice(base.length)) ?? [];
  const target = place === '' || place.endsWith('/') ? `${place}index.html` : place;
  if (!has(decodeURI(target))) return undefined;
  const way = path.posix.relative(path.posix.dirname(from), target);
  return (target === from && rest.startsWith('#') ? '' : way) + rest;
}

type Relative = (address: string) => string | undefined;

function attributeText(name: string, value: string, relative: Relative): string {
  if (name === 'srcset') {
    const parts = value.split(',').map((part) => part.trim().split(/\s+/));
    return parts
      .map(([address = '', ...size]) => [required(relative, address), ...size].join(' '))
      .join(', ');
  }
  if (name === 'style') return relativeStyles(value, relative);
  if (ADDRESS.has(name)) return required(relative, value);
  if (name === 'props') return relativeScript(value, relative);
  // attributes of our own that scripts read: an address is one when the site has a file there
  return name.startsWith('data-') && value.startsWith('/') ? (relative(value) ?? value) : value;
}

function relativeStyles(css: string, relative: Relative): string {
  return css.replace(
    /url\(\s*(["']?)([^"')]+)\1\s*\)/g,
    (_whole, quote: string, address: string) => `url(${quote}${required(relative, address)}${quote})`,
  );
}

/** Texts in a script or in an island's properties that are addresses of files of the site. */
function relativeScript(code: string, relative: Relative): string {
  return code.replace(/(["'`])(\/[^"'`\s]*)\1/g, (whole, quote: string, address: string) => {
    const changed = relative(address);
    return changed === undefined ? whole : `${quote}${changed}${quote}`;
  });
}

function required(relative: Relative, address: string): string {
  const changed = relative(address);
  if (changed === undefined) throw new Error(`${address} leads to no file of the package`);
  return changed;
}

function walk(node: Node, visit: (element: Element) => void): void {
  if (defaultTreeAdapter.isElementNode(node)) visit(node);
  if ('content' in node) walk(node.content, visit);
  if ('childNodes' in node) for (const child of node.childNodes) walk(child, visit);
}

function textOf(element: Element) {
  const [child] = element.childNodes;
  if (!child || !defaultTreeAdapter.isTextNode(child)) return undefined;
  return { value: child.value, location: child.sourceCodeLocation };
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
