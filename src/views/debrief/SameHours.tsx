import { ledger as words } from '../../i18n/en.ts';
import type { HourWorth } from '../player/play-data.ts';
import { BlockRow } from './BlockRow.tsx';
import type { LedgerRow } from './ledger-of.ts';

interface SameHoursProps {
  readonly hour: HourWorth;
  readonly mine: readonly LedgerRow[];
  readonly his: readonly LedgerRow[];
}

/** What the hours of one row brought in, and what the same hours of coaching could have: Jim's hours where you have none. */
export function SameHours({ hour, mine, his }: SameHoursProps) {
  const spent = (rows: readonly LedgerRow[]): number => rows.find(({ meter }) => meter === hour.of)?.amount ?? 0;
  const yours = spent(mine);
  const hours = yours > 0 ? yours : spent(his);
  if (hours === 0) return null;
  const [deals, reps, coached] = [hours * hour.deals, hours * hour.reps, hours * hour.coached];
  return (
    <div class="same-hours">
      <h4>{words.same(hours, yours > 0)}</h4>
      <dl>
        <dt>{words.closing}</dt>
        <dd>
          <BlockRow amount={deals} unit={words.deals} look={yours > 0 ? 'yours' : 'theirs'} />
          <span class="figure">{words.closed(deals)}</span>
        </dd>
        <dt>{words.coaching}</dt>
        <dd>
          <BlockRow amount={coached} unit={words.deals} look="could-be" />
          <span class="figure">{words.coached(reps, coached)}</span>
        </dd>
      </dl>
      <p class="key">{words.arithmetic}</p>
    </div>
  );
}
