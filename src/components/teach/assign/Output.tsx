import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { teachAssign } from '../../../i18n/areas/teach-assign.ts';
import { integer } from '../../../i18n/formats.ts';
import { LOCALES } from '../../../i18n/locale.ts';
import { problemText } from '../../../i18n/problem-text.ts';
import { type AssignmentFile, assignmentHash, encodeAssignment } from '../../../simulator/index.ts';
import { readAssignment } from '../../../stores/assignment.ts';
import { $room, setAssignment } from '../../../stores/teaching.ts';
import { type AssignDraft, assignmentFile, replaceDraft } from '../../../stores/teaching-draft.ts';
import { Button } from '../../ui/Button.tsx';
import { FileButton } from '../../ui/FileButton.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { sitePath } from '../../ui/paths.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { saveToDisk } from '../../ui/save-to-disk.ts';
import { showToast } from '../../ui/Toast.tsx';
import { draftOf, type Fault } from './assignment-of.ts';
import { chatText } from './chat-text.ts';
import { copyText } from './copy-text.ts';
import { Qr } from './Qr.tsx';
import { freshDraft } from './use-draft.ts';

/** Chat programs cut off what is longer. */
export const LONGEST_LINK = 2000;

interface OutputProps {
  readonly draft: AssignDraft;
  readonly faults: readonly Fault[];
  /** Undefined while something has to be mended first. */
  readonly assignment: AssignmentFile | undefined;
}

/** What leaves the room: link, code to scan, file, and a text for the class chat. */
export function Output({ draft, faults, assignment }: OutputProps) {
  const locale = useLocale();
  const t = teachAssign[locale].out;
  const [showsQr, setShowsQr] = useState(false);
  const code = useMemo(() => assignment && encodeAssignment(assignment), [assignment]);
  const link = `${location.origin}${sitePath(locale, 'join/')}#a=${code}`;
  const isOwn = assignment?.scenario !== undefined;
  const hasLink = code !== undefined && !isOwn && link.length <= LONGEST_LINK;

  const copy = async () => {
    if (assignment && (await copyText(link, t.copied, t.notCopied))) void setAssignment(assignment);
  };
  const save = () => {
    if (!assignment) return;
    const file = assignmentFile(assignment);
    saveToDisk(file);
    void setAssignment(assignment);
    showToast({ text: t.saved(file.fileName) });
  };
  const primary = useRef(() => {});
  primary.current = () => {
    if (assignment) void (hasLink ? copy() : save());
  };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
      event.preventDefault();
      primary.current();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);

  return (
    <section class="panel assign-out" aria-labelledby="assign-out">
      <header>
        <h2 id="assign-out" tabIndex={-1}>
          {t.title}
        </h2>
        {assignment && <p class="num">{t.length(integer(link.length, locale))}</p>}
      </header>
      <div class="body stack">
        {assignment === undefined ? (
          <div role="status">
            <p>
              <b>{t.mend}</b>
            </p>
            <ul class="assign-faults">
              {(faults.length > 0 ? faults : (['refused'] as const)).map((fault) => (
                <li key={fault} class="problem">
                  {t.faults[fault]}
                </li>
              ))}
            </ul>
          </div>
        ) : (
          <>
            {hasLink ? (
              <input class="input assign-link" readOnly aria-label={t.link} value={link} />
            ) : (
              <p class="banner" role="status">
                {isOwn ? t.ownShop : t.tooLong(integer(link.length, locale))}
              </p>
            )}
            <div class="row">
              {hasLink && (
                <Button kind="primary" size="lg" icon="link" shortcut="Ctrl ↵" onClick={() => void copy()}>
                  {t.copy}
                </Button>
              )}
              <Button
                {...(hasLink ? {} : { kind: 'primary', size: 'lg', shortcut: 'Ctrl ↵' })}
                icon="download"
                onClick={save}
              >
                {t.file}
              </Button>
              {hasLink && (
                <Button icon="qr-code" aria-expanded={showsQr} onClick={() => setShowsQr(!showsQr)}>
                  {showsQr ? t.qrHide : t.qr}
                </Button>
              )}
            </div>
            {hasLink && showsQr && <Qr text={link} title={assignment.title} />}
            <InRoom assignment={assignment} />
            <Chat draft={draft} assignment={assignment} code={hasLink ? code : undefined} />
          </>
        )}
      </div>
      <footer class="row">
        <Others draft={draft} />
      </footer>
    </section>
  );
}

/** Whether the room checks reports against this very assignment. */
function InRoom({ assignment }: { readonly assignment: AssignmentFile }) {
  const t = teachAssign[useLocale()].out;
  const inRoom = useStore($room).assignment;
  const isSame = useMemo(
    () => inRoom !== undefined && assignmentHash(inRoom) === assignmentHash(assignment),
    [inRoom, assignment],
  );
  const isChanged = !isSame && inRoom?.id === assignment.id;
  return <p class={isChanged ? 'banner' : 'note'}>{isSame ? t.inUse : isChanged ? t.changed : t.notInUse}</p>;
}

interface ChatProps {
  readonly draft: AssignDraft;
  readonly assignment: AssignmentFile;
  readonly code: string | undefined;
}

function Chat({ draft, assignment, code }: ChatProps) {
  const locale = useLocale();
  const t = teachAssign[locale].out;
  const [language, setLanguage] = useState(locale);
  const page = `${location.origin}${sitePath(language, 'join/')}`;
  const text = chatText(assignment, draft, language, page, code);
  return (
    <details class="assign-chat">
      <summary>{t.chat}</summary>
      <div class="stack">
        <Segmented
          label={t.chat}
          value={language}
          options={LOCALES.map((value) => ({ value, label: t.chatIn[value] }))}
          onChange={setLanguage}
        />
        <textarea
          class="textarea"
          readOnly
          rows={6}
          lang={language === 'zh' ? 'zh-CN' : 'en'}
          aria-label={t.chat}
          value={text}
        />
        <div>
          <Button
            size="sm"
            icon="copy"
            onClick={async () => {
              if (await copyText(text, t.chatCopied, t.notCopied)) void setAssignment(assignment);
            }}
          >
            {t.chatCopy}
          </Button>
        </div>
      </div>
    </details>
  );
}

/** Another assignment: a new one, or one from a file. */
function Others({ draft }: { readonly draft: AssignDraft }) {
  const locale = useLocale();
  const t = teachAssign[locale].out;
  const put = (next: AssignDraft, text: string) => {
    replaceDraft(next);
    showToast({ text, actionLabel: t.undo, onAction: () => replaceDraft(draft) });
  };
  const load = async (file: File | undefined) => {
    if (!file) return;
    const read = await readAssignment(file);
    if (!read.ok) return showToast({ text: problemText(read.problems[0] ?? { code: 'unknown' }, locale) });
    const { assignment, scenario } = read.value;
    put(
      draftOf({ ...assignment, ...(scenario ? { scenario } : {}) }, freshDraft(locale)),
      t.loaded(assignment.title),
    );
  };
  return (
    <>
      <Button
        kind="quiet"
        size="sm"
        icon="plus"
        onClick={() => {
          const { teacher, course, classCode } = draft;
          put({ ...freshDraft(locale), teacher, course, classCode }, t.anotherDone);
        }}
      >
        {t.another}
      </Button>
      <FileButton kind="quiet" size="sm" icon="upload" label={t.load} onFiles={([file]) => void load(file)} />
    </>
  );
}
