import { groupPage as words } from '../../i18n/en.ts';

interface GroupFaultProps {
  readonly why: 'none' | 'changed' | 'damaged';
  /** The site's, with its slash. */
  readonly root: string;
}

/** A link that leads nowhere: what is wrong with it, and what to do. */
export const GroupFault = ({ why, root }: GroupFaultProps) => (
  <section class="text" role="alert">
    <h1>{words.faults[why]}</h1>
    <p>{words.faults[`${why}Why`]}</p>
    <p>
      <a href={`${root}index.html`}>{words.toCourse}</a>
    </p>
  </section>
);
