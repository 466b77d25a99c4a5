import { teachAssign } from '../../../i18n/areas/teach-assign.ts';
import { changeDraft } from '../../../stores/teaching-draft.ts';
import { useLocale } from '../../ui/locale.tsx';
import { Choice, Part, TextField } from './fields.tsx';
import type { PartOfDraft } from './use-draft.ts';

/** What students read first: title, teacher, course, a word, and who hands in. */
export function TaskPart({ draft, faults }: PartOfDraft) {
  const all = teachAssign[useLocale()];
  const t = all.task;
  return (
    <Part id="task" title={all.parts.task}>
      <TextField
        label={t.title}
        value={draft.title}
        maxLength={80}
        isWrong={faults.includes('title')}
        onChange={(title) => changeDraft({ title })}
      />
      <div class="assign-pair">
        <TextField
          label={t.teacher}
          value={draft.teacher}
          maxLength={60}
          isWrong={faults.includes('teacher')}
          onChange={(teacher) => changeDraft({ teacher })}
        />
        <TextField
          label={t.course}
          value={draft.course}
          maxLength={80}
          onChange={(course) => changeDraft({ course })}
        />
      </div>
      <TextField
        label={t.note}
        value={draft.note}
        maxLength={500}
        isLong
        onChange={(note) => changeDraft({ note })}
      />
      <Choice
        legend={t.handIn}
        value={draft.isGroup ? 'group' : 'each'}
        options={[
          { value: 'each', label: t.each, help: t.eachHelp },
          { value: 'group', label: t.group, help: t.groupHelp },
        ]}
        onChange={(who) => changeDraft({ isGroup: who === 'group' })}
      />
    </Part>
  );
}
