import type { ComponentChildren } from 'preact';
import { drag } from './drag.ts';

interface CardProps {
  /** Another card is another element: it does not slide back to where the last one was. */
  readonly name: string;
  readonly label: string;
  readonly piled: boolean;
  readonly onDrop: (place: string) => void;
  readonly children: ComponentChildren;
}

/** The card on top of the pile; whoever hears the page is told when it is another one. */
export function Card({ name, label, piled, onDrop, children }: CardProps) {
  return (
    <section class="pile" aria-label={label} aria-live="polite" aria-atomic="true" data-piled={piled ? '' : undefined}>
      <div key={name} class="card" data-card={name} onPointerDown={(event) => drag(event, event.currentTarget, onDrop)}>
        {children}
      </div>
    </section>
  );
}

export interface Place {
  readonly id: string;
  readonly title: string;
  /** It has what belongs to it, and takes nothing more. */
  readonly closed?: boolean;
  /** What lies there. */
  readonly lies?: ComponentChildren;
}

interface PlacesProps {
  readonly label: string;
  readonly places: readonly Place[];
  readonly onChoose: (place: string) => void;
}

/** Where a card can be laid: by button, by number, or by dropping it. */
export function Places({ label, places, onChoose }: PlacesProps) {
  return (
    <ol class="places" aria-label={label} data-many={places.length > 4 ? '' : undefined}>
      {places.map(({ id, title, closed, lies }, at) => (
        <li key={id} data-place={closed ? undefined : id}>
          {closed ? (
            <p class="place">
              <kbd>{at + 1}</kbd> {title}
            </p>
          ) : (
            <button type="button" class="place" data-number={at + 1} onClick={() => onChoose(id)}>
              <kbd>{at + 1}</kbd> {title}
            </button>
          )}
          {lies}
        </li>
      ))}
    </ol>
  );
}
