import { useState } from 'preact/hooks';
import { teachAssign } from '../../../i18n/areas/teach-assign.ts';
import { revealCode, spacedCode } from '../../../simulator/index.ts';
import { type AssignDraft, changeDraft } from '../../../stores/teaching-draft.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/locale.tsx';
import { copyText } from './copy-text.ts';
import { Check, Part } from './fields.tsx';

interface SealPartProps {
  readonly draft: AssignDraft;
  readonly secret: string | undefined;
}

/** Weeks that run only with the instructor's code, and these codes. */
export function SealPart({ draft, secret }: SealPartProps) {
  const all = teachAssign[useLocale()];
  const t = all.seal;
  return (
    <Part id="seal" title={all.parts.seal}>
      <Check label={t.seal} isOn={draft.isSealed} onChange={(isSealed) => changeDraft({ isSealed })} />
      <p class="note">{t.help}</p>
      {draft.isSealed && (
        <>
          <p class="note">{t.cost}</p>
          {secret !== undefined && <Codes draft={draft} secret={secret} />}
        </>
      )}
    </Part>
  );
}

function Codes({ draft: { id, weeks }, secret }: { readonly draft: AssignDraft; readonly secret: string }) {
  const locale = useLocale();
  const t = teachAssign[locale].seal;
  const [isShown, setShown] = useState(false);
  const codes = Array.from({ length: weeks }, (_, index) =>
    spacedCode(revealCode({ id }, secret, index + 1)),
  );
  return (
    <section class="assign-codes" aria-labelledby="assign-codes">
      <h3 id="assign-codes">{t.codes}</h3>
      <p class="note">{t.codesHelp}</p>
      <div class="row">
        <Button size="sm" icon="eye" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {isShown ? t.hide : t.show}
        </Button>
        <Button
          size="sm"
          icon="copy"
          onClick={() => {
            const lines = codes.map((code, index) => `${t.week} ${index + 1}\t${code}`);
            void copyText(lines.join('\n'), t.copied, teachAssign[locale].out.notCopied);
          }}
        >
          {t.copy}
        </Button>
      </div>
      {isShown && (
        <table class="tbl slim">
          <caption class="sr">{t.codes}</caption>
          <thead>
            <tr>
              <th scope="col">{t.week}</th>
              <th scope="col">{t.code}</th>
            </tr>
          </thead>
          <tbody>
            {codes.map((code, index) => (
              <tr key={code}>
                <th scope="row">{index + 1}</th>
                <td class="num assign-code">{code}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
