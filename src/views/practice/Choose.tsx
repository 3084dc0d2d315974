import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type ChoosePractice, standing } from '../../engine/practice.ts';
import { upNext } from '../../engine/practice-run.ts';
import { practice as all } from '../../i18n/en.ts';
import { Chosen } from './Chosen.tsx';
import type { UnderWay } from './usePractice.ts';

const words = all.choose;

interface ChooseProps {
  readonly practice: ChoosePractice;
  readonly way: UnderWay;
  readonly say: (text: string) => void;
}

/** One of three, with a reason; what was not good comes round again. */
export function Choose({ practice, way: { items, act }, say }: ChooseProps) {
  const ids = practice.items.map(({ id }) => id);
  const [chosen, setChosen] = useState<{ readonly item: string; readonly option: number }>();
  const card = useRef<HTMLDivElement>(null);
  const goOn = useRef<HTMLButtonElement>(null);
  const moved = useRef(false);
  useLayoutEffect(() => {
    if (chosen) goOn.current?.focus();
    else if (moved.current) card.current?.focus();
    moved.current = true;
  }, [chosen]);

  const item = practice.items.find(({ id }) => id === (chosen?.item ?? upNext(ids, items)));
  if (!item) {
    const { atOnce, all: count } = standing(ids, items);
    return (
      <div ref={card} tabIndex={-1} class="held">
        <p class="last">{words.end(atOnce, count)}</p>
        <Chosen practice={practice} />
      </div>
    );
  }
  const choose = (option: number): void => {
    if (chosen) return;
    const after = act({ type: 'choose', item: item.id, to: String(option) });
    say(after[item.id]?.done ? words.right : words.wrong);
    setChosen({ item: item.id, option });
  };
  const found = chosen !== undefined && item.options[chosen.option]?.good === true;
  return (
    <>
      <p class="kicker">{words.left(ids.filter((id) => !items[id]?.done).length)}</p>
      <div class="pile" data-piled={ids.filter((id) => !items[id]?.done).length > 1 ? '' : undefined}>
        <div class="card held" ref={card} tabIndex={-1}>
          <p>{item.situation}</p>
          {item.tell ? (
            <>
              <p class="kicker">{words.tempted}</p>
              <p class="aloud">“{item.tell}”</p>
            </>
          ) : null}
        </div>
      </div>
      <ol class="options" aria-label={words.options}>
        {item.options.map(({ text, why, good }, at) => (
          <li
            key={text}
            data-chosen={chosen?.option === at ? '' : undefined}
            data-good={found && good ? '' : undefined}
          >
            {chosen ? (
              <p class="option">
                <kbd>{at + 1}</kbd> <span>{text}</span>
              </p>
            ) : (
              <button type="button" class="option" data-number={at + 1} onClick={() => choose(at)}>
                <kbd>{at + 1}</kbd> <span>{text}</span>
              </button>
            )}
            {chosen && (found || chosen.option === at) ? <p class="why">{why}</p> : null}
          </li>
        ))}
      </ol>
      {chosen ? (
        <button
          type="button"
          class="act"
          ref={goOn}
          onClick={() => {
            say('');
            setChosen(undefined);
          }}
        >
          {all.goOn}
        </button>
      ) : null}
    </>
  );
}
