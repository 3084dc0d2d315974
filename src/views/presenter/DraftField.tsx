import type { InputHTMLAttributes } from 'preact';
import { useState } from 'preact/hooks';
import { leadsFromField } from './key-pressed.ts';

type Rest = Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onInput' | 'onChange' | 'onBlur' | 'onKeyDown'>;

interface DraftFieldProps extends Rest {
  readonly value: string;
  /** What was typed, once the field is left, or a key is pressed that ends it. */
  readonly onDone: (typed: string) => void;
}

/** A field that keeps what is being typed while everything around it is drawn anew. */
export function DraftField({ value, onDone, ...rest }: DraftFieldProps) {
  const [draft, setDraft] = useState<string | undefined>(undefined);
  const done = (): void => {
    if (draft === undefined) return;
    setDraft(undefined);
    onDone(draft);
  };
  return (
    <input
      {...rest}
      value={rest.readOnly ? value : (draft ?? value)}
      onInput={({ currentTarget }) => setDraft(currentTarget.value)}
      onChange={done}
      onBlur={done}
      onKeyDown={({ key, currentTarget }) => {
        // Before the key leads on: what was typed belongs to what is left.
        if (key === 'Enter' || leadsFromField(currentTarget, key)) done();
      }}
    />
  );
}
