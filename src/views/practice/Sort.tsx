import { cellId, itemIds, type SortPractice, standing } from '../../engine/practice.ts';
import { rounds, upNext } from '../../engine/practice-run.ts';
import { practice as all } from '../../i18n/en.ts';
import { Card, Places } from './Places.tsx';
import { SortedTable } from './SortedTable.tsx';
import type { UnderWay } from './usePractice.ts';

const words = all.sort;

interface SortProps {
  readonly practice: SortPractice;
  readonly way: UnderWay;
  readonly say: (text: string) => void;
}

/** Cards into columns, a round at a time. */
export function Sort({ practice, way: { items, finished, act }, say }: SortProps) {
  const piles = rounds(practice);
  const round = piles.findIndex((ids) => upNext(ids, items) !== undefined);
  const pile = piles[round] ?? [];
  const card = upNext(pile, items);
  const [row, column] = card?.split('/') ?? [];
  const shown = practice.rows.find(({ id }) => id === row);
  if (finished || card === undefined || shown === undefined) {
    const { atOnce, all: cards } = standing(itemIds(practice), items);
    return (
      <>
        <p class="last">{words.end(atOnce, cards)}</p>
        <SortedTable practice={practice} />
      </>
    );
  }

  const place = (to: string): void => {
    const after = act({ type: 'place', item: card, to });
    const title = practice.columns.find(({ id }) => id === to)?.title ?? to;
    if (!after[card]?.done) say(words.wrong(title));
    else if (upNext(pile, after) === undefined && round + 1 < piles.length) say(words.roundDone(round + 1));
    else say(words.right(title));
  };
  const left = pile.filter((id) => !items[id]?.done).length;
  return (
    <>
      <p class="kicker">
        {all.round(round + 1, piles.length)} · {all.left(left)}
      </p>
      <Card name={`${card} ${items[card]?.tries ?? 0}`} label={words.card} piled={left > 1} onDrop={place}>
        <h3>{shown.title}</h3>
        <p>{shown.cells[column ?? '']}</p>
      </Card>
      <Places
        label={words.places}
        places={practice.columns.map(({ id, title }) => ({
          id,
          title,
          lies: (
            <ul class="lying">
              {practice.rows
                .filter((other) => pile.includes(cellId(other.id, id)) && items[cellId(other.id, id)]?.done)
                .map((other) => (
                  <li key={other.id}>{other.title}</li>
                ))}
            </ul>
          ),
        }))}
        onChoose={place}
      />
    </>
  );
}
