/** The instructor's room: files handed in, what is thought of them, and the class around them. One door to all of it. */

export type {
  Comment,
  FileOutcome,
  Grading,
  LateRule,
  LearnerProgress,
  PileItem,
  Room,
  Student,
} from '../storage/teaching.ts';
export { exportGrading, importGrading, type RestoredRoom } from './teaching-backup.ts';
export {
  $offers,
  $pileProgress,
  addFiles,
  dismissOffer,
  type Offer,
  type PileProgress,
  pileSettled,
  resumeChecks,
} from './teaching-files.ts';
export { $findings, type PileFinding, setAside } from './teaching-findings.ts';
export {
  checkScore,
  emptyGrading,
  type GradingChange,
  provideRubric,
  rubricOf,
  rubricTotal,
  setGrading,
} from './teaching-marks.ts';
export {
  clearPile,
  removeItem,
  removeItems,
  restoreItem,
  restoreItems,
  setAssignment,
  setRoom,
  setRoster,
} from './teaching-room.ts';
export { matchStudent } from './teaching-roster.ts';
export { loadSample, removeSample } from './teaching-sample.ts';
export { $gradings, $pile, $room, $roomStatus, openRoom, type RoomStatus } from './teaching-state.ts';
