import type { Practice } from '../../engine/practice.ts';
import { Chosen } from './Chosen.tsx';
import { OrderedSteps } from './Order.tsx';
import { SortedTable } from './SortedTable.tsx';

/** What a practice leaves behind, for whoever reads the page without scripts. */
export function Finished({ practice }: { readonly practice: Practice }) {
  switch (practice.kind) {
    case 'sort':
      return <SortedTable practice={practice} />;
    case 'order':
      return <OrderedSteps practice={practice} />;
    case 'choose':
      return <Chosen practice={practice} />;
    case 'write':
      return (
        <ol class="settled">
          {practice.items.map(({ id, situation, tell, instead }) => (
            <li key={id}>
              <p>{situation}</p>
              <p class="given-up">“{tell}”</p>
              <p class="aloud">“{instead}”</p>
            </li>
          ))}
        </ol>
      );
  }
}
