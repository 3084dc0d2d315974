import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { dealt } from '../../engine/deal.ts';
import { itemIds, lineId, type OrderPractice, placeId, standing } from '../../engine/practice.ts';
import { arrangement, type PracticeEvent } from '../../engine/practice-machine.ts';
import { upNext } from '../../engine/practice-run.ts';
import { practice as all } from '../../i18n/en.ts';
import { drag } from './drag.ts';
import { Card, Places } from './Places.tsx';
import type { UnderWay } from './usePractice.ts';

const words = all.order;

interface OrderProps {
  readonly practice: OrderPractice;
  readonly way: UnderWay;
  readonly say: (text: string) => void;
}

/** First the steps in their order, then a line to each. */
export function Order(props: OrderProps) {
  const { practice, way } = props;
  if (way.stage === 'ordering') return <Ordering {...props} />;
  if (way.stage === 'matching') return <Matching {...props} />;
  const { atOnce, all: count } = standing(itemIds(practice), way.items);
  return (
    <>
      <p class="last">{words.end(atOnce, count)}</p>
      <OrderedSteps practice={practice} />
    </>
  );
}

/** The steps in their order, each with its line and the reason. */
export function OrderedSteps({ practice }: { readonly practice: OrderPractice }) {
  return (
    <ol class="settled" aria-label={words.finished}>
      {practice.items.map(({ id, title, line, why }, at) => (
        <li key={id}>
          <h3>
            <span class="number">{at + 1}</span> {title}
          </h3>
          <p class="aloud">“{line}”</p>
          <p>{why}</p>
        </li>
      ))}
    </ol>
  );
}

function Ordering({ practice, way: { items, act }, say }: OrderProps) {
  const ids = practice.items.map(({ id }) => placeId(id));
  const order = arrangement(ids, items);
  const list = useRef<HTMLOListElement>(null);
  /** A card that was moved takes the focus with it; `nth` tells the moves of one card apart. */
  const [held, setHeld] = useState<{ readonly id: string; readonly act: string; readonly nth: number }>();
  useLayoutEffect(() => {
    const card = [...(list.current?.children ?? [])].find(
      (element) => element instanceof HTMLElement && element.dataset.item === held?.id,
    );
    card?.querySelector<HTMLElement>(`[data-act="${held?.act}"]`)?.focus();
  }, [held]);
  const titleOf = (id: string): string => practice.items.find((item) => placeId(item.id) === id)?.title ?? id;

  const move = (id: string, by: number, steps = 1): void => {
    const event: PracticeEvent = { type: 'move', item: id, by };
    const after = act(...Array.from({ length: steps }, () => event));
    setHeld((before) => ({ id, act: by < 0 ? 'up' : 'down', nth: (before?.nth ?? 0) + 1 }));
    say(words.moved(titleOf(id), arrangement(ids, after).indexOf(id) + 1));
  };
  const byArrow = (id: string) => (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (by === 0) return;
    event.preventDefault();
    move(id, by);
  };
  /** Past the loose cards that lie between. */
  const drop = (id: string) => (onto: string) => {
    const [from, to] = [order.indexOf(id), order.indexOf(onto)];
    const between = order.slice(Math.min(from, to), Math.max(from, to) + 1).filter((other) => !items[other]?.done);
    if (from !== to) move(id, to - from, between.length - (items[onto]?.done ? 0 : 1));
  };
  const check = (): void => {
    const open = ids.filter((id) => !items[id]?.done);
    const after = act({ type: 'check' });
    const right = open.filter((id) => after[id]?.done).length;
    say(words.checked(right, open.length - right));
  };
  return (
    <>
      <p class="hint">{words.hint}</p>
      <ol class="steps" aria-label={words.list} ref={list}>
        {order.map((id, at) => {
          const stands = items[id]?.done === true;
          return (
            <li key={id} class="step" data-item={id} data-place={id} data-stands={stands ? '' : undefined}>
              <span class="number" aria-hidden="true">
                {at + 1}
              </span>
              <span class="title">{titleOf(id)}</span>
              {stands ? (
                <span class="stands">{words.stands}</span>
              ) : (
                <span class="moves">
                  <button
                    type="button"
                    data-act="up"
                    aria-label={words.up(titleOf(id))}
                    onClick={() => move(id, -1)}
                    onKeyDown={byArrow(id)}
                  >
                    ↑
                  </button>
                  <button
                    type="button"
                    data-act="down"
                    aria-label={words.down(titleOf(id))}
                    onClick={() => move(id, 1)}
                  >
                    ↓
                  </button>
                  <span
                    class="grip"
                    aria-hidden="true"
                    onPointerDown={(event) => {
                      const card = event.currentTarget.closest('li');
                      if (card) drag(event, card, drop(id));
                    }}
                  >
                    ⠿
                  </span>
                </span>
              )}
            </li>
          );
        })}
      </ol>
      <button type="button" class="act" onClick={check}>
        {words.check}
      </button>
    </>
  );
}

function Matching({ practice, way: { items, act }, say }: OrderProps) {
  const lines = dealt(practice.items, ({ id }) => id, `${practice.id} lines`).map(({ id }) => lineId(id));
  const card = upNext(lines, items);
  const item = practice.items.find(({ id }) => lineId(id) === card);
  if (card === undefined || !item) return null;
  const match = (to: string): void => {
    const title = practice.items.find(({ id }) => id === to)?.title ?? to;
    say(act({ type: 'match', item: card, to })[card]?.done ? words.right(title) : words.wrong(title));
  };
  const left = lines.filter((id) => !items[id]?.done).length;
  return (
    <>
      <p class="kicker">{all.left(left)}</p>
      <Card name={`${card} ${items[card]?.tries ?? 0}`} label={words.card} piled={left > 1} onDrop={match}>
        <p class="aloud">“{item.line}”</p>
      </Card>
      <Places
        label={words.steps}
        places={practice.items.map(({ id, title, line }) => {
          const closed = items[lineId(id)]?.done === true;
          return { id, title, closed, ...(closed ? { lies: <p class="aloud lies">“{line}”</p> } : {}) };
        })}
        onChoose={match}
      />
    </>
  );
}
