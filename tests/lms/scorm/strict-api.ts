/**
 * A learning platform for tests: scorm-again, held to what the strictest real platforms refuse. It takes the text of a
 * value only, in the length the edition allows, between the first call and the last, and says so with the edition's codes.
 * The same code runs in a page: see `e2e/support/platform.ts`. It imports nothing.
 */

/** The part of scorm-again that is used. */
export interface LenientApi {
  loadFromFlattenedJSON(values: Record<string, unknown>): void;
}

interface StrictOptions {
  readonly edition: '1.2' | '2004';
  readonly api: LenientApi;
  /** What an earlier session left, by element. */
  readonly earlier?: Readonly<Record<string, string>>;
  /** Called with everything written so far at each commit that is confirmed. */
  readonly onCommit?: (values: Readonly<Record<string, string>>) => void;
  /** True: the platform confirms no commit. */
  readonly isFailing?: () => boolean;
}

export interface StrictApi {
  /** What the course finds on a window. */
  readonly api: Record<string, (...values: string[]) => string>;
  /** Every call, in order: method, then values. */
  readonly log: readonly (readonly string[])[];
  /** What was refused, with its code. */
  readonly refused: readonly string[];
  readonly values: Readonly<Record<string, string>>;
}

export function strictApi({ edition, api, earlier = {}, onCommit, isFailing }: StrictOptions): StrictApi {
  const isOld = edition === '1.2';
  const prefix = isOld ? 'LMS' : '';
  const names = {
    initialize: `${prefix}Initialize`,
    finish: isOld ? 'LMSFinish' : 'Terminate',
    get: `${prefix}GetValue`,
    set: `${prefix}SetValue`,
    commit: `${prefix}Commit`,
    error: `${prefix}GetLastError`,
  };
  const lengths: Record<string, number> = isOld
    ? { 'cmi.suspend_data': 4096, 'cmi.core.lesson_location': 255 }
    : { 'cmi.suspend_data': 64_000, 'cmi.location': 1000 };
  const codes = isOld ? { closed: '301', long: '405' } : { closed: '132', long: '406' };
  const log: string[][] = [];
  const refused: string[] = [];
  const values: Record<string, string> = {};
  let isOpen = false;
  let wasOpened = false;
  let code = '0';
  api.loadFromFlattenedJSON({ ...earlier });

  const inner = (name: string, ...given: string[]): string =>
    String((Reflect.get(api, name) as (...values: string[]) => unknown).call(api, ...given));
  const refuse = (why: string, call: readonly string[], answer = 'false') => {
    code = why;
    refused.push(`${why} ${call.join(' ')}`);
    return answer;
  };
  const strict: StrictApi['api'] = {};
  const define = (name: string, work: (given: string[]) => string) => {
    strict[name] = function (this: unknown, ...given: string[]) {
      if (this !== strict) throw new TypeError(`${name} was called without its object`);
      for (const value of given) {
        if (typeof value !== 'string') throw new TypeError(`${name} was given a ${typeof value}`);
      }
      if (name !== names.error) {
        log.push([name, ...given]);
        code = '0';
      }
      return work(given);
    };
  };
  const through = (name: string, given: string[], failure = 'false') => {
    const answer = inner(name, ...given);
    const error = inner(names.error);
    // 403: nothing was written there yet, which is an answer
    if (error !== '0' && error !== '403' && (answer === 'false' || answer === ''))
      return refuse(error, [name, ...given], failure);
    return answer;
  };
  define(names.initialize, (given) => {
    if (wasOpened || given[0] !== '') return refuse(isOld ? '101' : '103', [names.initialize, ...given]);
    wasOpened = true;
    isOpen = inner(names.initialize, '') === 'true';
    return String(isOpen);
  });
  define(names.get, (given) =>
    isOpen ? through(names.get, given, '') : refuse(codes.closed, [names.get, ...given], ''),
  );
  define(names.set, (given) => {
    const [element = '', value = ''] = given;
    if (!isOpen) return refuse(codes.closed, [names.set, element]);
    if (value.length > (lengths[element] ?? Number.POSITIVE_INFINITY))
      return refuse(codes.long, [names.set, element]);
    const answer = through(names.set, given);
    if (answer === 'true') values[element] = value;
    return answer;
  });
  define(names.commit, (given) => {
    if (!isOpen) return refuse(codes.closed, [names.commit]);
    if (isFailing?.()) return refuse(isOld ? '101' : '391', [names.commit]);
    const answer = through(names.commit, given);
    onCommit?.(values);
    return answer;
  });
  define(names.finish, (given) => {
    if (!isOpen) return refuse(codes.closed, [names.finish]);
    isOpen = false;
    if (!isFailing?.()) onCommit?.(values);
    return inner(names.finish, ...given);
  });
  define(names.error, () => code);
  return { api: strict, log, refused, values };
}
