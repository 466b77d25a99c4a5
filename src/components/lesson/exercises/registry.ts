import type { FunctionComponent } from 'preact';

/** An exercise whose properties the page carries as text. */
export type ExerciseWidget = FunctionComponent<Record<string, unknown>>;

/** How each kind of exercise is fetched when it is wanted. */
export const EXERCISES: Readonly<Record<string, () => Promise<unknown>>> = {
  process: () => import('./Process.tsx').then((module) => module.Process),
  pictures: () => import('./Process.tsx').then((module) => module.Process),
  drill: () => import('./Drill.tsx').then((module) => module.Drill),
  branch: () => import('./Branch.tsx').then((module) => module.Branch),
  dialogue: () => import('./Dialogue.tsx').then((module) => module.Dialogue),
  tree: () => import('./TreeBuilder.tsx').then((module) => module.TreeBuilder),
  map: () => import('./MapBuilder.tsx').then((module) => module.MapBuilder),
  states: () => import('./StateMachine.tsx').then((module) => module.StateMachine),
  copy: () => import('./CopyChecker.tsx').then((module) => module.CopyChecker),
  title: () => import('./TitleComposer.tsx').then((module) => module.TitleComposer),
  fabe: () => import('./FabeBlocks.tsx').then((module) => module.FabeBlocks),
  screening: () => import('./Screening.tsx').then((module) => module.Screening),
  checklist: () => import('./Checklist.tsx').then((module) => module.Checklist),
  triage: () => import('./Triage.tsx').then((module) => module.Triage),
  spot: () => import('./Spot.tsx').then((module) => module.Spot),
  scores: () => import('./Scores.tsx').then((module) => module.Scores),
  grid: () => import('./Grid.tsx').then((module) => module.Grid),
  goal: () => import('./Goal.tsx').then((module) => module.Goal),
  repair: () => import('./Repair.tsx').then((module) => module.Repair),
  report: () => import('./WeeklyReport.tsx').then((module) => module.WeeklyReport),
  audit: () => import('./Audit.tsx').then((module) => module.Audit),
  'audit-case': () => import('./AuditCase.tsx').then((module) => module.AuditCase),
  calculator: () => import('./Calculator.tsx').then((module) => module.Calculator),
};
