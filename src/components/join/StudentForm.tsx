import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { join } from '../../i18n/areas/join.ts';
import { problems } from '../../i18n/areas/problems.ts';
import { type AssignmentFile, isClassCode, plainCode } from '../../simulator/index.ts';
import { $platformLearner } from '../../stores/platform-learner.ts';
import { Button } from '../ui/Button.tsx';
import { useLocale } from '../ui/locale.tsx';

export interface Student {
  readonly name: string;
  readonly number: string;
  readonly classCode: string;
}
type Field = keyof Student | 'confirm';

interface StudentFormProps {
  readonly assignment: AssignmentFile;
  /** Another shop is there already: opening a second one takes a typed word. */
  readonly mustConfirm: boolean;
  readonly isOpening: boolean;
  readonly problem: string | undefined;
  readonly onOpen: (student: Student) => void;
}

/** Name, number and, where it is not told, the class code. Enter opens. */
export function StudentForm({ assignment, mustConfirm, isOpening, problem, onOpen }: StudentFormProps) {
  const locale = useLocale();
  const t = join[locale].form;
  const again = join[locale].again;
  const [student, setStudent] = useState<Student>({ name: '', number: '', classCode: '' });
  const known = useStore($platformLearner);
  useEffect(() => {
    if (known === undefined || assignment.handIn === 'group') return;
    setStudent((typed) => ({
      ...typed,
      name: typed.name || known.name,
      number: typed.number || (known.number ?? ''),
    }));
  }, [known, assignment.handIn]);
  const [word, setWord] = useState('');
  const [wasTried, setTried] = useState(false);
  const isGroup = assignment.handIn === 'group';
  const needsNumber = assignment.seed.mode === 'student' || isGroup;
  const asksCode = assignment.classCode === undefined;
  const isConfirmed = !mustConfirm || plainCode(word) === plainCode(again.word);
  const wrong: Partial<Record<Field, string>> = {
    ...(student.name.trim() === '' ? { name: t.missingName } : {}),
    ...(needsNumber && plainCode(student.number) === '' ? { number: t.missingNumber } : {}),
    ...(asksCode && !isClassCode(assignment, student.classCode)
      ? { classCode: problems[locale]['assignment/wrong-class']() }
      : {}),
    ...(isConfirmed ? {} : { confirm: again.confirm(again.word) }),
  };
  const submit = () => {
    setTried(true);
    const [first] = Object.keys(wrong);
    if (first === undefined) onOpen(student);
    else document.getElementById(`join-${first}`)?.focus();
  };
  const set = (field: keyof Student) => (value: string) => setStudent({ ...student, [field]: value });
  const problemOf = (field: Field) => (wasTried ? wrong[field] : undefined);
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextField
        id="name"
        label={isGroup ? t.groupName : t.name}
        value={student.name}
        maxLength={60}
        autocomplete={isGroup ? 'off' : 'name'}
        problem={problemOf('name')}
        onInput={set('name')}
      />
      <TextField
        id="number"
        label={isGroup ? t.groupNumber : needsNumber ? t.number : t.numberOptional}
        value={student.number}
        maxLength={40}
        help={needsNumber ? (isGroup ? t.groupNumberHelp : t.numberHelp) : undefined}
        problem={problemOf('number')}
        onInput={set('number')}
      />
      {asksCode && (
        <TextField
          id="classCode"
          label={t.classCode}
          value={student.classCode}
          maxLength={40}
          help={t.classHelp}
          problem={problemOf('classCode')}
          onInput={set('classCode')}
        />
      )}
      {mustConfirm && (
        <TextField
          id="confirm"
          label={again.confirm(again.word)}
          value={word}
          maxLength={40}
          problem={problemOf('confirm')}
          onInput={setWord}
        />
      )}
      <p class="note">{t.help}</p>
      {problem !== undefined && (
        <p class="banner bad" role="alert">
          {problem}
        </p>
      )}
      <div>
        <Button
          kind={mustConfirm ? 'quiet' : 'primary'}
          size={mustConfirm ? 'md' : 'lg'}
          icon="store"
          type="submit"
          aria-disabled={isOpening}
        >
          {isOpening ? t.opening : t.open}
        </Button>
      </div>
    </form>
  );
}

interface TextFieldProps {
  readonly id: Field;
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  readonly autocomplete?: string;
  readonly help?: string | undefined;
  readonly problem: string | undefined;
  readonly onInput: (value: string) => void;
}

function TextField({
  id,
  label,
  value,
  maxLength,
  autocomplete = 'off',
  help,
  problem,
  onInput,
}: TextFieldProps) {
  const fieldId = `join-${id}`;
  const described = [problem && `${fieldId}-problem`, help && `${fieldId}-help`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={fieldId}>{label}</label>
      <input
        id={fieldId}
        class="input"
        maxLength={maxLength}
        autocomplete={autocomplete}
        value={value}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={described || undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {problem && (
        <p class="problem" id={`${fieldId}-problem`}>
          {problem}
        </p>
      )}
      {help && (
        <p class="help" id={`${fieldId}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}
