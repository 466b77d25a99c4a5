import type {
  Bet,
  Entry,
  FullPlan,
  GameHead,
  Narrative,
  ReportEvidence,
  ReportGoal,
  ReportProblem,
  Scenario,
  ShopView,
} from '../simulator/index.ts';
import type { TeachingRow } from './teaching.ts';

/** What the list of saves shows, and what is mirrored for pages that open no database. */
export interface SaveSummary {
  readonly saveId: string;
  readonly name: string;
  readonly scenarioId: string;
  readonly shopName: string;
  readonly learnerName?: string;
  /** A copy to try things in, never graded. */
  readonly practice?: true;
  /** The assignment it belongs to. */
  readonly assignmentId?: string;
  /** Weeks of its season where the assignment names them; absent for the twelve of a shop. */
  readonly weeks?: number;
  /** Weeks played so far, 0 to 12. */
  readonly week: number;
  readonly attempt: number;
  /** Operating profit of each week played, fen. */
  readonly profitsFen: readonly number[];
  /** Weeks in the file that was exported last; absent when there is none. */
  readonly exportedWeek?: number;
  /** Milliseconds since 1970, from the device's clock. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** Row of `games`: a save without its weeks. */
export interface GameRow extends SaveSummary {
  readonly head: GameHead;
  /** Hash of the last entry; empty before the first week. A writer must know it, else it is out of date. */
  readonly lastHash: string;
}

/** Row of `entries`: one week of a save. */
export interface EntryRow {
  readonly saveId: string;
  readonly week: number;
  readonly entry: Entry;
  readonly savedAt: number;
}

/** Row of `snapshots`: the replayed view after a week. Only a cache: the entries rebuild it. */
export interface SnapshotRow {
  readonly saveId: string;
  /** 0 or 1: the week's parity, so that the last two stay. */
  readonly slot: number;
  readonly week: number;
  readonly lastHash: string;
  readonly rulesVersion: number;
  readonly shop: ShopView;
}

/** Row of `drafts`: everything typed for a week that has not been handed in. */
export interface DraftRow {
  readonly saveId: string;
  readonly week: number;
  readonly plan?: FullPlan;
  readonly bet?: Bet;
  readonly note?: string;
  readonly deskAnswers?: Readonly<Record<string, string>>;
  readonly narrative?: Narrative;
  readonly argument?: DraftArgument;
  readonly seal?: DraftSeal;
  readonly updatedAt: number;
}

/** How the coming week of a sealed season stands. */
export interface DraftSeal {
  readonly locked: boolean;
  /** How often it has been locked. */
  readonly seals: number;
}

/** What a report says beside its words. */
export interface DraftArgument {
  readonly problems: readonly ReportProblem[];
  readonly goals: readonly ReportGoal[];
  readonly evidence: readonly ReportEvidence[];
  /** As the report was handed in last: the next one is measured against these, whatever is written here since. */
  readonly handedIn?: HandedIn;
}
export interface HandedIn {
  readonly goals: readonly ReportGoal[];
  /** Addresses of the lessons done by then, sorted. */
  readonly lessons: readonly string[];
  /** State of each skill by then, by skill. */
  readonly skills: Readonly<Record<string, string>>;
}

/** Row of `progress`: one lesson, or one of the course's own rows (`course/checks` …). */
export interface ProgressRow {
  /** Content path of the lesson without its language, such as `02-demand/01-visitors`. */
  readonly lessonId: string;
  /** Latest answer to each question. */
  readonly answers: Readonly<Record<string, LessonAnswer>>;
  /** Results of whole tests, and marks of shop weeks, by name. */
  readonly results?: Readonly<Record<string, CourseResult>>;
  readonly completedAt?: number;
  readonly updatedAt: number;
}
export interface LessonAnswer {
  readonly choice: string;
  readonly isCorrect: boolean;
  /** Milliseconds since 1970. */
  readonly answeredAt: number;
  /** From here on absent in rows of earlier versions. Answers given so far. */
  readonly attempts?: number;
  readonly firstRight?: boolean;
  /** Day of the last right answer, counted from 1970 in the device's time zone. */
  readonly rightDay?: number;
  /** Place in the spacing, 1 to 4, and the day from which it counts. */
  readonly box?: number;
  readonly day?: number;
}
/** Right answers of a test, or points of a mark, out of `all`. */
export interface CourseResult {
  readonly right: number;
  readonly all: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface MetaRow {
  readonly key: string;
  readonly value: number;
  /** A shop that was read from a file; its row's value is the time it was added. */
  readonly scenario?: Scenario;
}

/** Row type of each table. */
export interface Tables {
  readonly games: GameRow;
  readonly entries: EntryRow;
  readonly snapshots: SnapshotRow;
  readonly drafts: DraftRow;
  readonly progress: ProgressRow;
  readonly meta: MetaRow;
  readonly teaching: TeachingRow;
}
export type TableName = keyof Tables;

/** Fields that make a row's key, in order. */
export const KEYS = {
  games: ['saveId'],
  entries: ['saveId', 'week'],
  snapshots: ['saveId', 'slot'],
  drafts: ['saveId', 'week'],
  progress: ['lessonId'],
  meta: ['key'],
  teaching: ['kind', 'id'],
} as const satisfies { [Name in TableName]: readonly (keyof Tables[Name])[] };

export const TABLE_NAMES = Object.keys(KEYS) as readonly TableName[];

/** A key as the database takes it: one value, or several in the order of `KEYS`. */
export type RowKey = string | readonly [string, number | string];

/** Reading and writing inside one transaction. */
export interface Rows {
  get<Name extends TableName>(table: Name, key: RowKey): Promise<Tables[Name] | undefined>;
  all<Name extends TableName>(table: Name): Promise<Tables[Name][]>;
  /** Rows of one save, by rising week or slot. */
  ofSave<Name extends 'entries' | 'snapshots' | 'drafts'>(
    table: Name,
    saveId: string,
  ): Promise<Tables[Name][]>;
  /** Rows of the instructor's room of one kind, by rising id. */
  ofKind<Kind extends TeachingRow['kind']>(kind: Kind): Promise<Extract<TeachingRow, { kind: Kind }>[]>;
  put<Name extends TableName>(table: Name, row: Tables[Name]): Promise<void>;
  remove(table: TableName, key: RowKey): Promise<void>;
}

/** A place that keeps rows: the browser's database, or memory when there is none. */
export interface Database {
  readonly memoryOnly: boolean;
  /** Runs `work` in one read transaction. */
  read<Value>(tables: readonly TableName[], work: (rows: Rows) => Promise<Value>): Promise<Value>;
  /** Runs `work` in one transaction: all of its writes happen, or none. */
  write<Value>(tables: readonly TableName[], work: (rows: Rows) => Promise<Value>): Promise<Value>;
  /** Calls `listener` once if another tab makes this page out of date. */
  onFrozen(listener: () => void): void;
  close(): void;
}
