import type { Finding, FindingCode } from '../src/simulator/index.ts';

const number = (value: number | string | undefined): string =>
  typeof value === 'number' ? String(Number(value.toPrecision(8))) : String(value);

/** `from 0 to 1`, `at least 0`, `at most 1`. */
function bounds({ minimum, maximum }: Finding): string {
  if (minimum !== undefined && maximum !== undefined) return `from ${number(minimum)} to ${number(maximum)}`;
  return minimum === undefined ? `at most ${number(maximum)}` : `at least ${number(minimum)}`;
}

/** What to write where the wrong kind of value stands, by the name of the right kind. */
const KINDS: Readonly<Record<string, string>> = {
  number: 'a number without quotation marks',
  string: 'text in quotation marks',
  boolean: 'true or false',
  Array: 'a list in [ ]',
  Object: 'an object in { }',
};

function wrongType({ value, allowed = '' }: Finding): string {
  const found = typeof value === 'string' ? `the text "${value}"` : number(value);
  const right = KINDS[allowed] ?? (allowed === '' ? 'another kind of value' : allowed);
  return `${value === undefined ? 'the wrong kind of value' : found}; write ${right}`;
}

function wrongLength(finding: Finding): string {
  const { value, minimum, maximum } = finding;
  return `${number(value)} long; allowed is ${minimum === maximum ? number(minimum) : bounds(finding)}`;
}

const AGAIN = 'run calibrate --scenario ID --write';

/** What was found and what to do, for each kind of finding. */
const WORDS: Readonly<Record<FindingCode, (finding: Finding) => string>> = {
  missing: () => 'missing; every scenario has it, so add it as apparel.json does',
  'unknown-field': () => 'no field of a scenario; remove it or correct its spelling',
  'wrong-type': wrongType,
  'not-listed': ({ value, allowed }) => `"${value}" is not allowed; write ${allowed}`,
  'not-a-number': ({ value }) => `${number(value)} is no finite number; write one`,
  'not-whole': ({ value }) =>
    `${number(value)} is not whole; write a whole number (money is in fen, ¥1 = 100)`,
  'below-minimum': (finding) => `${number(finding.value)} is too small; allowed is ${bounds(finding)}`,
  'above-maximum': (finding) => `${number(finding.value)} is too large; allowed is ${bounds(finding)}`,
  'wrong-length': wrongLength,
  'wrong-name': ({ value }) =>
    `"${value}" is no name; write at most 32 small letters, figures and hyphens, a letter first`,
  'wrong-sum': ({ value, allowed }) =>
    `the parts add up to ${number(value)}; change them until they add up to ${allowed}`,
  'cost-not-below-price': ({ value, maximum }) =>
    `${number(value)} is not below the usual price; write at most ${number(maximum)} or raise usualPriceFen`,
  'unknown-reference': ({ value, allowed }) => `"${value}" is not in the scenario; it has ${allowed}`,
  twice: ({ value }) =>
    value === undefined
      ? 'written twice, and only the last would count; remove one'
      : `"${value}" is there already; give each its own`,
  'not-named': ({ value }) => `"${value}" is left out; add a line for it`,
  unused: ({ value }) => `"${value}" has no product; remove it or put a product in it`,
  refused: ({ value, ...rest }) =>
    `${number(value)} does not fit the rest${rest.minimum === undefined && rest.maximum === undefined ? '' : `; allowed is ${bounds(rest)}`}`,
  'range-reversed': ({ value, minimum }) =>
    `from ${number(minimum)} to ${number(value)}; let minimum be at most maximum, and step above 0`,
  'not-calibrated': () => `missing; ${AGAIN} once the rest is right`,
  'other-rules': ({ value, maximum }) =>
    `made by rules ${number(value)}, and this copy has rules ${number(maximum)}; ${AGAIN}`,
  'not-finite': ({ value }) => `${number(value)} is no finite number; ${AGAIN}`,
  'off-target': (finding) =>
    `the reference week reaches ${number(finding.value)}, aimed at is ${bounds(finding)}; ${AGAIN}, and if it stays so change the aim or what leads to it`,
  'not-steady': ({ value, maximum }) =>
    `${number(value)} becomes ${number(maximum)} in one reference week; ${AGAIN}`,
  'loses-money': ({ value }) =>
    `the reference shop makes ${number(value)} fen a week; lower its costs or raise its prices`,
  'nothing-to-mend': () =>
    'no price is 8 % or more off its usual one; set some off, for smaller gaps hide behind loss aversion',
};

/** One finding in one line: place, what was found, what to do. */
export function wordsOf(finding: Finding, line?: number): string {
  const place = finding.path === '' ? 'the file' : finding.path;
  return `${line === undefined ? '' : `line ${line}, `}${place}: ${WORDS[finding.code](finding)}.`;
}
