import { useEffect, useRef, useState } from 'preact/hooks';
import type { Practice as AnyPractice } from '../../engine/practice.ts';
import { practice as words } from '../../i18n/en.ts';
import type { PracticeRecorder } from '../../record/port.ts';
import { Troubles } from '../player/Troubles.tsx';
import { Choose } from './Choose.tsx';
import { Order } from './Order.tsx';
import { Sort } from './Sort.tsx';
import { type UnderWay, usePractice } from './usePractice.ts';
import { Write } from './Write.tsx';

interface PracticeProps {
  readonly practice: AnyPractice;
  /** None on the server, where nobody has begun. */
  readonly recorder?: PracticeRecorder;
  readonly preview?: boolean;
  /** Whether single keys are on (WCAG 2.1.4). */
  readonly keys?: () => boolean;
}

/** A practice where it was left: cards on a table. */
export function Practice({ practice, recorder, preview = false, keys = () => true }: PracticeProps) {
  const way = usePractice(practice, recorder);
  const table = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const begun = Object.values(way.items).some(({ tries }) => tries > 0);

  const press = (event: KeyboardEvent): void => {
    // What is typed here is meant for the practice, and for no story on the same page.
    event.stopPropagation();
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing || !keys()) return;
    if (!/^[1-9]$/.test(event.key)) return;
    if (event.target instanceof Element && event.target.closest('input, textarea')) return;
    table.current?.querySelector<HTMLElement>(`[data-number="${event.key}"]`)?.click();
  };
  useEffect(() => {
    table.current?.addEventListener('keydown', press);
    return () => table.current?.removeEventListener('keydown', press);
  }, []);
  const stage = useRef(way.stage);
  useEffect(() => {
    // What had the focus belongs to the stage before.
    if (stage.current !== way.stage && document.activeElement === document.body) table.current?.focus();
    stage.current = way.stage;
  }, [way.stage]);
  return (
    <div class="table held" ref={table} tabIndex={-1}>
      {recorder ? <Troubles troubles={recorder.troubles()} preview={preview} /> : null}
      <p class="said" role="status">
        {said}
      </p>
      <Kind practice={practice} way={way} say={setSaid} />
      {begun && practice.kind !== 'write' ? (
        <button
          type="button"
          class="quiet again"
          onClick={() => {
            table.current?.focus();
            setSaid('');
            way.again();
          }}
        >
          {words.again}
        </button>
      ) : null}
    </div>
  );
}

interface KindProps {
  readonly practice: AnyPractice;
  readonly way: UnderWay;
  readonly say: (text: string) => void;
}

function Kind({ practice, ...rest }: KindProps) {
  switch (practice.kind) {
    case 'sort':
      return <Sort practice={practice} {...rest} />;
    case 'order':
      return <Order practice={practice} {...rest} />;
    case 'choose':
      return <Choose practice={practice} {...rest} />;
    case 'write':
      return <Write practice={practice} {...rest} />;
  }
}
