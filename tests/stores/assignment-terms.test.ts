import { expect, test } from 'vitest';
import { assignmentHash } from '../../src/simulator/index.ts';
import { keepTerms, termsOf } from '../../src/stores/assignment-terms.ts';
import { sampleAssignment } from '../simulator/assignment/sample.ts';
import { freshBrowser } from '../storage/browser.ts';

test('what an assignment asks for is there when its shop is opened again', () => {
  freshBrowser();
  const sample = sampleAssignment();
  const hash = assignmentHash(sample);
  expect(termsOf(hash)).toBeUndefined();
  keepTerms(sample);
  const { title, report } = sample;
  expect(termsOf(hash)).toMatchObject({ title, report });
  expect(termsOf(undefined)).toBeUndefined();
  localStorage.setItem(`shopkeeper.terms.${hash}`, '7');
  expect(termsOf(hash)).toBeUndefined();
});
