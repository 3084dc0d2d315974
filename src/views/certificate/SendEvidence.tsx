import { useRef, useState } from 'preact/hooks';
import { certificate as words } from '../../i18n/en.ts';
import { evidenceFile } from '../../record/evidence.ts';
import { asText, MOST_MAIL, mailOf, type TitledCode } from './evidence-texts.ts';

interface SendEvidenceProps {
  readonly one: TitledCode;
  /** With those of the same assignment that are finished, too. */
  readonly all: readonly TitledCode[];
  readonly name: string;
  readonly by: string | undefined;
  /** For the file's name. */
  readonly module: string;
}

/** The code, to copy, to mail and as a file. Nothing is sent from here. */
export function SendEvidence({ one, all, name, by, module }: SendEvidenceProps) {
  const several = all.length > 1;
  const [which, setWhich] = useState<'one' | 'all'>(by === undefined ? 'one' : 'all');
  const [said, setSaid] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const codes = several && which === 'all' ? all : [one];
  const text = asText(codes);
  const mail = mailOf(codes, name, by, new URL(`${document.body.dataset.root ?? ''}cohort.html`, location.href).href);

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.copied);
    } catch {
      field.current?.select();
      setSaid(words.copyYourself);
    }
  };
  const save = (): void => {
    const link = document.createElement('a');
    const file = evidenceFile(
      codes.map(({ code }) => code),
      Date.now(),
    );
    link.href = URL.createObjectURL(new Blob([file], { type: 'application/json' }));
    link.download = `handoff-evidence-${codes.length > 1 ? `${codes.length}-modules` : module}.json`;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  const choose = (next: 'one' | 'all'): void => {
    setWhich(next);
    setSaid('');
  };

  return (
    <>
      {several ? (
        <fieldset class="which">
          <legend>{words.which}</legend>
          {(['one', 'all'] as const).map((value) => (
            <label key={value}>
              <input type="radio" name="which" value={value} checked={which === value} onChange={() => choose(value)} />
              {value === 'one' ? `${words.thisOne}: ${one.title}` : words.all(all.length)}
            </label>
          ))}
        </fieldset>
      ) : null}
      <label class="code">
        {codes.length > 1 ? words.codes : words.code}
        <textarea
          ref={field}
          readOnly
          spellcheck={false}
          rows={codes.length > 1 ? 4 * codes.length : 4}
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <p class="acts">
        <button type="button" class="act" onClick={copy}>
          {words.copy}
        </button>
        <a class="quiet" href={mail}>
          {words.mail}
        </a>
        <button type="button" class="quiet" onClick={save}>
          {words.file}
        </button>
        <span role="status">{said}</span>
      </p>
      {mail.length > MOST_MAIL ? <p class="aside">{words.longMail}</p> : null}
    </>
  );
}
