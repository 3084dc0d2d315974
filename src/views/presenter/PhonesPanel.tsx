import { useState } from 'preact/hooks';
import { trainerConsole } from '../../i18n/en.ts';
import { type BrokerForm, NO_BROKER } from './broker-form.ts';
import type { Desk } from './desk.ts';
import type { Phones } from './usePhones.ts';

const words = trainerConsole.phones;

interface PhonesPanelProps {
  readonly desk: Desk;
  readonly phones: Phones;
  readonly root: string;
}

const FIELDS = [
  { field: 'address', label: words.broker, type: 'text' },
  { field: 'name', label: words.user, type: 'text' },
  { field: 'password', label: words.password, type: 'password' },
  { field: 'voter', label: words.voter, type: 'text' },
  { field: 'voterPassword', label: words.voterPassword, type: 'password' },
] as const satisfies readonly { field: keyof BrokerForm; label: string; type: string }[];

/** Phones that vote: by this computer's own broker where there is one, or by one that the trainer names. */
export function PhonesPanel({ desk, phones, root }: PhonesPanelProps) {
  const [form, setForm] = useState(NO_BROKER);
  const { room, over } = desk.workshop();
  const { served, on, line } = phones;
  return (
    <details class="phones" open={on}>
      <summary>{words.title}</summary>
      <p class="hint">
        {words.what} {served ? words.served : <a href={`${root}workshop/brokers.html`}>{words.howTo}</a>}
      </p>
      {phones.fault ? (
        <p class="notice" role="alert">
          {phones.fault}
        </p>
      ) : null}
      {on ? (
        <>
          <p role="status">
            {line ? words.line[line.kind] : null}
            {line?.why ? ` (${line.why})` : null} {line?.kind === 'open' ? words.here(phones.count) : null}
          </p>
          <p>
            {words.room} <b class="code">{room}</b>
          </p>
          <p class="acts">
            <button
              type="button"
              class="act"
              aria-pressed={over === 'join'}
              onClick={() => desk.do({ kind: 'over', over: 'join' })}
            >
              {over === 'join' ? words.joinOff : words.join} <kbd>J</kbd>
            </button>
            <button type="button" class="quiet" onClick={phones.stop}>
              {words.off}
            </button>
          </p>
        </>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            phones.start(served ? undefined : form);
          }}
        >
          {served
            ? null
            : FIELDS.map(({ field, label, type }) => (
                <label key={field}>
                  {label}
                  <input
                    type={type}
                    value={form[field]}
                    autocomplete="off"
                    spellcheck={false}
                    required={field === 'address'}
                    onInput={({ currentTarget }) => setForm({ ...form, [field]: currentTarget.value })}
                  />
                  {field === 'address' ? <span class="hint">{words.brokerIs}</span> : null}
                </label>
              ))}
          <button type="submit" class="quiet">
            {words.on}
          </button>
        </form>
      )}
    </details>
  );
}
