import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { assign as words } from '../../i18n/en.ts';

interface CopyButtonProps {
  readonly text: string;
  /** Heard behind the button's words, where they alone say too little. */
  readonly more?: string;
  /** Where the text stands, to be marked where the browser does not let a page copy (over http, in some frames). */
  readonly field?: RefObject<HTMLTextAreaElement>;
  readonly main?: boolean;
}

/** Copies a text, and says whether it did. */
export function CopyButton({ text, more, field, main = false }: CopyButtonProps) {
  const [said, setSaid] = useState<string>();
  // What was copied is no longer what stands here.
  useEffect(() => setSaid(undefined), [text]);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.copied);
    } catch {
      field?.current?.focus();
      field?.current?.select();
      setSaid(field ? words.copyByHand : words.notCopied);
    }
  };
  return (
    <span class="copying">
      <button type="button" class={main ? 'act' : 'quiet'} onClick={() => void copy()}>
        {words.copy}
        {more === undefined ? null : <span class="unseen">{more}</span>}
      </button>
      <span role="status">{said}</span>
    </span>
  );
}
