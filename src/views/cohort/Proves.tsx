import { cohort } from '../../i18n/en.ts';

const words = cohort.proves;

/** What replaying is worth, said where somebody relies on it. */
export function Proves() {
  return (
    <aside class="proves" aria-labelledby="proves-title">
      <h2 id="proves-title">{words.title}</h2>
      <p>{words.does}</p>
      <p>{words.doesNot}</p>
      <p>{words.stated}</p>
    </aside>
  );
}
