import { useMemo } from 'preact/hooks';
import type { StoryMachine } from '../../engine/machine.ts';
import { type Replay, replay as replayOf } from '../../engine/replay.ts';
import { ledger as words } from '../../i18n/en.ts';
import type { PlayData } from '../player/play-data.ts';
import { ARTICLE } from './article.ts';
import { BlockRow } from './BlockRow.tsx';
import { type LedgerRow, ledgerOf } from './ledger-of.ts';
import { SameHours } from './SameHours.tsx';

interface LedgerProps {
  readonly data: PlayData;
  readonly machine: StoryMachine;
  readonly replay: Replay;
}

/** What the learner's choices spent, in blocks, beside what Jim's spent; where a story counts no amounts, nothing. */
export function Ledger({ data, machine, replay }: LedgerProps) {
  const { scenario, hour } = data;
  const mine = ledgerOf(scenario, replay);
  const his = useMemo(() => {
    const walk = scenario.walks[ARTICLE];
    return walk ? ledgerOf(scenario, replayOf(machine, walk.path)) : [];
  }, [scenario, machine]);
  const [first] = mine;
  if (!first) return null;
  const whose = [
    { name: words.you, look: 'yours', rows: mine },
    { name: words.jim, look: 'theirs', rows: his },
  ] as const;
  const columns = whose.filter(({ rows }) => rows.length > 0);
  const units = [...new Set(mine.map(({ unit }) => unit))];
  const sum = (rows: readonly LedgerRow[]): number => rows.reduce((all, { amount }) => all + amount, 0);
  return (
    <section class="ledger" aria-labelledby="ledger-title">
      <h3 id="ledger-title">{words.title(first.unit)}</h3>
      <table>
        <thead>
          <tr>
            <td />
            {columns.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {mine.map(({ meter, label, unit }, at) => (
            <tr key={meter}>
              <th scope="row">{label}</th>
              {columns.map(({ name, look, rows }) => {
                const amount = rows[at]?.amount ?? 0;
                return (
                  <td key={name}>
                    <BlockRow amount={amount} unit={unit} look={look} />
                    <span class="figure">{words.amount(amount, unit)}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        {units.length === 1 && mine.length > 1 ? (
          <tfoot>
            <tr>
              <th scope="row">{words.together}</th>
              {columns.map(({ name, rows }) => (
                <td key={name}>{words.amount(sum(rows), first.unit)}</td>
              ))}
            </tr>
          </tfoot>
        ) : null}
      </table>
      <p class="key">{units.map((unit) => words.block(unit)).join(' ')}</p>
      {hour ? <SameHours hour={hour} mine={mine} his={his} /> : null}
    </section>
  );
}
