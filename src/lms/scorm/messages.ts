/**
 * What the course window and the page that holds the platform's session say to each other. Both lie in one package; what
 * comes from anywhere else is not read.
 */
import type { LmsLearner } from './learner.ts';

/** The shop that is open in the course window, after a week or on opening. */
export interface ShopState {
  readonly kind: 'shop';
  /** Tells shops apart: scenario, seed and attempt. */
  readonly shop: string;
  readonly learnerNumber?: string | undefined;
  readonly isAssigned: boolean;
  /** Weeks played, and weeks of the season. */
  readonly played: number;
  readonly weeks: number;
  /** Mean mark of the weeks so far, 0 to 100; absent while none is known. */
  readonly mark?: number | undefined;
  /** From `packGame` and `packHead`. */
  readonly game: string;
  readonly head: string;
}
/** Lessons worked through. */
export interface LessonsState {
  readonly kind: 'lessons';
  readonly done: number;
  /** From `packList`. */
  readonly list: string;
}
/** A page of the course has opened and asks what the platform knows. */
export interface Hello {
  readonly kind: 'hello';
}
export type FromCourse = ShopState | LessonsState | Hello;

/** The answer to `hello`. */
export interface Welcome {
  readonly kind: 'welcome';
  readonly learner?: LmsLearner | undefined;
  /** Seasons and lessons that the platform keeps, as they were packed. */
  readonly game?: string | undefined;
  readonly head?: string | undefined;
  readonly lessons?: string | undefined;
}
/** The answer to a state: whether the platform has confirmed it, and whether the whole season fits. */
export interface Kept {
  readonly kind: 'kept';
  readonly isKept: boolean;
  readonly isWhole: boolean;
}
export type FromHost = Welcome | Kept;

interface Envelope<Message> {
  readonly shopkeeper: string;
  readonly message: Message;
}

/** @param root address of the package: two packages on one platform do not hear each other */
export function sealed<Message>(root: string, message: Message): Envelope<Message> {
  return { shopkeeper: root, message };
}

export function readFromCourse(root: string, data: unknown): FromCourse | undefined {
  const message = opened(root, data);
  if (message === undefined) return undefined;
  if (message['kind'] === 'hello') return { kind: 'hello' };
  if (message['kind'] === 'lessons' && hasTypes(message, { done: 'number', list: 'string' }))
    return message as unknown as LessonsState;
  const shape = {
    shop: 'string',
    isAssigned: 'boolean',
    played: 'number',
    weeks: 'number',
    game: 'string',
    head: 'string',
  };
  const isShop = message['kind'] === 'shop' && hasTypes(message, shape) && isMark(message['mark']);
  return isShop ? (message as unknown as ShopState) : undefined;
}

export function readFromHost(root: string, data: unknown): FromHost | undefined {
  const message = opened(root, data);
  if (message?.['kind'] === 'kept' && hasTypes(message, { isKept: 'boolean', isWhole: 'boolean' }))
    return message as unknown as Kept;
  return message?.['kind'] === 'welcome' ? (message as unknown as Welcome) : undefined;
}

function opened(root: string, data: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof data !== 'object' || data === null || Reflect.get(data, 'shopkeeper') !== root) return undefined;
  const message: unknown = Reflect.get(data, 'message');
  return typeof message === 'object' && message !== null ? (message as Record<string, unknown>) : undefined;
}

function isMark(mark: unknown): boolean {
  return mark === undefined || (typeof mark === 'number' && mark >= 0 && mark <= 100);
}

function hasTypes(message: object, types: Readonly<Record<string, string>>): boolean {
  return Object.entries(types).every(([field, type]) => typeof Reflect.get(message, field) === type);
}
