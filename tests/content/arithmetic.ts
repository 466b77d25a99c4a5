/** Arithmetic as lessons write it; the site itself works it out the same way. */
export { roundingOf, workOut } from '../../src/components/lesson/arithmetic.ts';
