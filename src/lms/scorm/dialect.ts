/** The two editions of SCORM, side by side: what differs is names and lengths, not the work. */
export const EDITIONS = ['1.2', '2004'] as const;
export type Edition = (typeof EDITIONS)[number];

export type ApiMethod = 'initialize' | 'finish' | 'get' | 'set' | 'commit' | 'lastError';

/** Everything that is read or written; an edition may lack some. */
export interface Elements {
  readonly learnerId: string;
  readonly learnerName: string;
  readonly mode: string;
  readonly passMark: string;
  readonly status: string;
  /** Where passing is told apart from completing. */
  readonly success?: string;
  readonly scoreRaw: string;
  readonly scoreMin: string;
  readonly scoreMax: string;
  /** The score as a share of one. */
  readonly scoreScaled?: string;
  readonly time: string;
  readonly exit: string;
  readonly suspended: string;
}

export interface Dialect {
  /** The object that the platform puts on a window. */
  readonly apiName: string;
  readonly methods: Readonly<Record<ApiMethod, string>>;
  readonly elements: Elements;
  /** Most characters of `suspended`. */
  readonly suspendedLength: number;
  /** The pass mark as the platform gives it, in points of 100. */
  readonly passMarkScale: number;
}

export const DIALECTS: Readonly<Record<Edition, Dialect>> = {
  '1.2': {
    apiName: 'API',
    methods: {
      initialize: 'LMSInitialize',
      finish: 'LMSFinish',
      get: 'LMSGetValue',
      set: 'LMSSetValue',
      commit: 'LMSCommit',
      lastError: 'LMSGetLastError',
    },
    elements: {
      learnerId: 'cmi.core.student_id',
      learnerName: 'cmi.core.student_name',
      mode: 'cmi.core.lesson_mode',
      passMark: 'cmi.student_data.mastery_score',
      status: 'cmi.core.lesson_status',
      scoreRaw: 'cmi.core.score.raw',
      scoreMin: 'cmi.core.score.min',
      scoreMax: 'cmi.core.score.max',
      time: 'cmi.core.session_time',
      exit: 'cmi.core.exit',
      suspended: 'cmi.suspend_data',
    },
    suspendedLength: 4096,
    passMarkScale: 1,
  },
  '2004': {
    apiName: 'API_1484_11',
    methods: {
      initialize: 'Initialize',
      finish: 'Terminate',
      get: 'GetValue',
      set: 'SetValue',
      commit: 'Commit',
      lastError: 'GetLastError',
    },
    elements: {
      learnerId: 'cmi.learner_id',
      learnerName: 'cmi.learner_name',
      mode: 'cmi.mode',
      passMark: 'cmi.scaled_passing_score',
      status: 'cmi.completion_status',
      success: 'cmi.success_status',
      scoreRaw: 'cmi.score.raw',
      scoreMin: 'cmi.score.min',
      scoreMax: 'cmi.score.max',
      scoreScaled: 'cmi.score.scaled',
      time: 'cmi.session_time',
      exit: 'cmi.exit',
      suspended: 'cmi.suspend_data',
    },
    suspendedLength: 64_000,
    passMarkScale: 100,
  },
};

/** A length of time as an edition writes it: `0001:02:03.45` or `PT1H2M3.45S`. */
export function writeTime(milliseconds: number, edition: Edition): string {
  const hundredths = Math.max(0, Math.round(milliseconds / 10));
  const hours = Math.min(9999, Math.floor(hundredths / 360_000));
  const minutes = Math.floor(hundredths / 6000) % 60;
  const seconds = (hundredths / 100) % 60;
  if (edition === '2004') return `PT${hours}H${minutes}M${seconds.toFixed(2)}S`;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(hours).padStart(4, '0')}:${two(minutes)}:${seconds.toFixed(2).padStart(5, '0')}`;
}
