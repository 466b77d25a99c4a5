import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { drawCheck, drawPlacement } from '../../../src/components/course/draw-questions.ts';
import { type GradedPrompt, judgePrompt } from '../../../src/components/course/judge-prompt.ts';
import { Question } from '../../../src/components/course/Question.tsx';
import { LocaleProvider } from '../../../src/components/ui/locale.tsx';
import { lesson } from '../../../src/i18n/areas/lesson.ts';

const prompts: Readonly<Record<string, GradedPrompt>> = {
  single: {
    ...{ id: 'a', kind: 'single', question: 'One?' },
    options: [
      { text: 'Yes', right: true, reason: 'Because yes' },
      { text: 'No', right: false, reason: 'Because no' },
    ],
  },
  number: {
    ...{ id: 'b', kind: 'number', question: 'How many?', unit: { before: '¥', after: '' } },
    ...{ answer: 31.5, tolerance: 0.1, reason: 'Added up', otherwise: 'Add up' },
    slips: [{ value: 45, tolerance: 0.1, reason: 'Fees forgotten' }],
  },
  order: {
    ...{ id: 'c', kind: 'order', question: 'In order?' },
    steps: [
      { text: 'First', reason: 'It begins' },
      { text: 'Second', reason: 'It follows' },
      { text: 'Third', reason: 'It ends' },
    ],
  },
  sort: {
    ...{ id: 'd', kind: 'sort', question: 'Where?', bins: { x: 'X', y: 'Y' } },
    items: [
      { text: 'Goods', bin: 'x', reason: 'It is X', wrong: { y: 'Not Y' } },
      { text: 'Money', bin: 'y', reason: 'It is Y', wrong: { x: 'Not X' } },
      { text: 'Time', bin: 'y', reason: 'It is Y too', wrong: { x: 'Not X either' } },
    ],
  },
  match: {
    ...{ id: 'e', kind: 'match', question: 'Which?' },
    pairs: [
      { left: 'L1', right: 'R1', reason: 'One' },
      { left: 'L2', right: 'R2', reason: 'Two' },
      { left: 'L3', right: 'R3', reason: 'Three' },
    ],
    spare: [{ text: 'S', reason: 'Fits nothing' }],
  },
};
const isRight = (kind: string, draft: readonly string[]) =>
  judgePrompt(prompts[kind] ?? expect.fail(kind), draft)?.judgement.isCorrect;
afterEach(cleanup);

describe('judging', () => {
  test('every kind has a right and a wrong answer, and says nothing about half of one', () => {
    expect([isRight('single', ['0']), isRight('single', ['1']), isRight('single', [])]).toEqual([
      true,
      false,
      undefined,
    ]);
    expect([isRight('number', ['¥31.5']), isRight('number', ['45']), isRight('number', ['x'])]).toEqual([
      true,
      false,
      undefined,
    ]);
    expect([
      isRight('order', ['0', '1', '2']),
      isRight('order', ['2', '0', '1']),
      isRight('order', []),
    ]).toEqual([true, false, undefined]);
    expect([
      isRight('sort', ['x', 'y', 'y']),
      isRight('sort', ['y', 'y', 'y']),
      isRight('sort', ['x', '']),
    ]).toEqual([true, false, undefined]);
    expect([
      isRight('match', ['0', '1', '2']),
      isRight('match', ['0', '1', '3']),
      isRight('match', ['0']),
    ]).toEqual([true, false, undefined]);
  });

  test('a spare answer is explained too', () => {
    const judged = judgePrompt(prompts['match'] ?? expect.fail(), ['0', '1', '3']);
    expect(judged?.judgement.details?.map(({ reason }) => reason)).toEqual(['Three', 'Fits nothing']);
  });
});

describe('a question', () => {
  const show = (kind: string, isSilent = false) => {
    const onAnswer = vi.fn();
    const onNext = vi.fn();
    render(
      <LocaleProvider locale="en">
        <Question
          prompt={prompts[kind] ?? expect.fail(kind)}
          name="q"
          isSilent={isSilent}
          onAnswer={onAnswer}
          onNext={onNext}
          nextWord="On"
        />
      </LocaleProvider>,
    );
    return { onAnswer, onNext };
  };
  const answer = () => fireEvent.click(screen.getByRole('button', { name: lesson.en.answer }));

  test('asks for an answer first, then counts one and gives its reason', () => {
    const { onAnswer } = show('single');
    answer();
    expect(onAnswer).not.toHaveBeenCalled();
    expect(screen.getByText(lesson.en.missing.single)).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'No' }));
    answer();
    expect(onAnswer).toHaveBeenCalledOnce();
    expect(screen.getByText('Because no')).toBeTruthy();
    expect(screen.queryByRole('button', { name: lesson.en.answer })).toBeNull();
    expect(screen.getByRole('button', { name: 'On' })).toBeTruthy();
  });

  test('a known slip gets its own reason, beside the right number', () => {
    show('number');
    fireEvent.input(screen.getByRole('textbox'), { target: { value: '45' } });
    answer();
    expect(screen.getByText('Fees forgotten')).toBeTruthy();
    expect(document.body.textContent).toContain('31.5');
  });

  test('in a test it says nothing and goes on', () => {
    const { onAnswer, onNext } = show('single', true);
    fireEvent.click(screen.getByRole('radio', { name: 'Yes' }));
    answer();
    expect(onAnswer).toHaveBeenCalledOnce();
    expect(onNext).toHaveBeenCalledOnce();
    expect(screen.queryByText('Because yes')).toBeNull();
  });
});

describe('drawing questions', () => {
  const lessons = [1, 2, 3, 4].map((order) => ({
    id: `04-p/0${order}-x`,
    module: 4,
    skills: ['pricing'],
    prompts: ['a', 'b', 'c', 'd'],
  }));
  const other = { id: '05-s/01-y', module: 5, skills: ['stock'], prompts: ['a', 'b'] };

  test('a check-up has six to ten questions of its module, from every lesson, none twice', () => {
    for (const word of ['one', 'two', 'three']) {
      const drawn = drawCheck([...lessons, other], 4, word);
      expect(drawn).toHaveLength(10);
      expect(new Set(drawn.map(({ lessonId, promptId }) => `${lessonId} ${promptId}`)).size).toBe(10);
      expect(new Set(drawn.map(({ lessonId }) => lessonId)).size).toBe(4);
    }
    expect(drawCheck([other], 5, 'one')).toEqual([]);
  });

  test('the placement test asks up to two of each module, in order', () => {
    const drawn = drawPlacement([...lessons, other], 'one');
    expect(drawn.map(({ lessonId }) => lessonId.slice(0, 2))).toEqual(['04', '04', '05']);
  });
});
