import type { ChoosePractice } from '../../engine/practice.ts';
import { practice } from '../../i18n/en.ts';

/** Every moment with what would do in it. */
export function Chosen({ practice: { items } }: { readonly practice: ChoosePractice }) {
  return (
    <ol class="settled" aria-label={practice.choose.finished}>
      {items.map(({ id, situation, tell, options }) => {
        const good = options.find((option) => option.good);
        return (
          <li key={id}>
            <p>{situation}</p>
            {tell ? <p class="given-up">“{tell}”</p> : null}
            <p class="aloud">“{good?.text}”</p>
            <p class="reason">{good?.why}</p>
          </li>
        );
      })}
    </ol>
  );
}
