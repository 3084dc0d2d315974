import { blocksOf } from './ledger-of.ts';

interface BlockRowProps {
  readonly amount: number;
  readonly unit: string;
  /** Whose it is: the learner's, somebody else's, or what could have been. */
  readonly look: 'yours' | 'theirs' | 'could-be';
}

/** An amount in blocks. The figure stands beside it, so this is for the eye alone. */
export function BlockRow({ amount, unit, look }: BlockRowProps) {
  return (
    <span class="blocks" data-look={look} aria-hidden="true">
      {blocksOf(amount, unit).map((group, at) => (
        <span key={at}>
          {group.map((block, place) => (
            <i key={place} data-block={block} />
          ))}
        </span>
      ))}
    </span>
  );
}
