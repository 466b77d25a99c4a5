import { useStore } from '@nanostores/preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { teachAssign } from '../../../i18n/areas/teach-assign.ts';
import { $room, type Student, setRoster } from '../../../stores/teaching.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { Part } from './fields.tsx';
import { parseRoster, studentsOf } from './roster.ts';

/** Students of the class, pasted from wherever the school keeps them. */
export function RosterPart() {
  const all = teachAssign[useLocale()];
  const t = all.roster;
  const { roster } = useStore($room);
  const id = useId();
  const [text, setText] = useState('');
  const pasted = useMemo(() => parseRoster(text), [text]);
  const students = studentsOf(pasted);
  const take = () => {
    const before = roster;
    void setRoster(students);
    setText('');
    showToast({
      text: t.taken(students.length),
      ...(before.length > 0 ? { actionLabel: t.undo, onAction: () => void setRoster(before) } : {}),
    });
  };
  const doubtful = [
    ...pasted.lines.flatMap(({ line, student, sameAs }) =>
      sameAs === undefined
        ? []
        : [{ line, text: `${student.number} ${student.name}`, why: t.sameAs(sameAs) }],
    ),
    ...pasted.unread.map(({ line, text: written }) => ({ line, text: written, why: t.nothing })),
  ].toSorted((a, b) => a.line - b.line);
  return (
    <Part id="roster" title={all.parts.roster}>
      <p class="note">{t.lede}</p>
      <div class="field assign-field">
        <label for={id}>{t.label}</label>
        <textarea
          id={id}
          class="textarea assign-paste"
          rows={5}
          spellcheck={false}
          autocomplete="off"
          placeholder={t.placeholder}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      {text.trim() !== '' && (
        <div class="stack">
          <p role="status">
            <b>{t.found(students.length)}</b>
            {doubtful.length > 0 && ' · '}
            {[
              pasted.lines.length > students.length && t.duplicates(pasted.lines.length - students.length),
              pasted.unread.length > 0 && t.unread(pasted.unread.length),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {doubtful.length > 0 && (
            <ul class="assign-doubts">
              {doubtful.map(({ line, text: written, why }) => (
                <li key={line}>
                  <span class="tag warn">{t.lineOf(line)}</span> {written} <span class="muted">{why}</span>
                </li>
              ))}
            </ul>
          )}
          <div>
            <Button
              icon="users"
              aria-disabled={students.length === 0}
              onClick={students.length > 0 ? take : undefined}
            >
              {t.take(students.length)}
            </Button>
          </div>
        </div>
      )}
      {roster.length === 0 ? <p class="note">{t.none}</p> : <InRoom roster={roster} />}
    </Part>
  );
}

function InRoom({ roster }: { readonly roster: readonly Student[] }) {
  const t = teachAssign[useLocale()].roster;
  const put = (students: readonly Student[], text: string) => {
    void setRoster(students);
    showToast({ text, actionLabel: t.undo, onAction: () => void setRoster(roster) });
  };
  const [hasGroups, hasSections] = [
    roster.some(({ group }) => group !== undefined),
    roster.some(({ section }) => section !== undefined),
  ];
  return (
    <details class="assign-roster" open={roster.length <= 12}>
      <summary>
        {t.inRoom} <span class="num">{roster.length}</span>
      </summary>
      <section class="assign-roster-list" tabIndex={0} aria-label={t.inRoom}>
        <table class="tbl slim">
          <caption class="sr">{t.inRoom}</caption>
          <thead>
            <tr>
              <th scope="col">{t.number}</th>
              <th scope="col">{t.name}</th>
              {hasGroups && <th scope="col">{t.group}</th>}
              {hasSections && <th scope="col">{t.section}</th>}
              <td />
            </tr>
          </thead>
          <tbody>
            {roster.map((student) => (
              <tr key={student.number}>
                <td class="num">{student.number}</td>
                <th scope="row">{student.name}</th>
                {hasGroups && <td>{student.group ?? ''}</td>}
                {hasSections && <td>{student.section ?? ''}</td>}
                <td class="n">
                  <IconButton
                    icon="x"
                    size="sm"
                    label={t.remove(student.name)}
                    onClick={() =>
                      put(
                        roster.filter((one) => one !== student),
                        t.taken(roster.length - 1),
                      )
                    }
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Button size="sm" kind="quiet" icon="trash-2" onClick={() => put([], t.cleared)}>
        {t.clear}
      </Button>
    </details>
  );
}
