import { useRef } from 'preact/hooks';
import { planSession as words } from '../../i18n/en.ts';
import { CopyButton } from '../assign/CopyButton.tsx';

/** The plan's address, to be sent to whoever gives the session. */
export function PlanAsLink({ address }: { readonly address: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <section aria-labelledby="plan-link">
      <h2 id="plan-link">{words.link}</h2>
      <textarea class="link" readOnly rows={3} aria-label={words.linkLabel} value={address} ref={field} />
      <p class="acts">
        <CopyButton text={address} field={field} />
      </p>
    </section>
  );
}
