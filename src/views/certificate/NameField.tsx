import { useState } from 'preact/hooks';
import { certificate as words } from '../../i18n/en.ts';
import { MOST_NAME } from '../../record/evidence.ts';

interface NameFieldProps {
  readonly initial: string;
  /** Whether the device keeps it. */
  readonly kept: boolean;
  readonly onChange: (text: string) => void;
  /** Whether there is something to print. */
  readonly printable: boolean;
}

/** The name on the certificate. What is written stays in the field, whatever becomes of it on the sheet. */
export function NameField({ initial, kept, onChange, printable }: NameFieldProps) {
  const [text, setText] = useState(initial);
  const cut = [...text.trim()].length > MOST_NAME;
  return (
    <form
      class="name"
      onSubmit={(event) => {
        event.preventDefault();
        if (printable) print();
      }}
    >
      <label>
        {words.name}
        <input
          type="text"
          autocomplete="name"
          value={text}
          aria-describedby="name-hint"
          onInput={(event) => {
            setText(event.currentTarget.value);
            onChange(event.currentTarget.value);
          }}
        />
      </label>
      {printable ? (
        <button type="submit" class="act">
          {words.print}
        </button>
      ) : null}
      <p id="name-hint" class="aside" role="status">
        {cut ? words.nameCut : kept ? words.nameHint : words.nameNotKept}
      </p>
    </form>
  );
}
