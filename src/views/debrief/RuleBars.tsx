import type { Debrief } from '../../engine/debrief.ts';
import { debrief as words } from '../../i18n/en.ts';
import type { PlayData } from '../player/play-data.ts';
import { Words } from '../words/Words.tsx';
import { inHalves } from './halves.ts';

interface RuleBarsProps {
  readonly data: PlayData;
  readonly debrief: Debrief;
}

/** One plain bar a rule, with the sentences that made it. */
export function RuleBars({ data, debrief }: RuleBarsProps) {
  return (
    <section class="bars" aria-labelledby="bars-title">
      <h3 id="bars-title">{words.rules}</h3>
      <ul class="bar-list">
        {Object.entries(debrief.score.rules).map(([rule, { halves, tests, tested }]) => (
          <li key={rule}>
            <p class="bar-title">
              <a href={`#${rule}`}>{data.rules[rule] ?? rule}</a>
              <span class="count">{words.of(inHalves(halves), tests)}</span>
            </p>
            <meter class="unseen" min={0} max={tests * 2} value={halves}>
              {words.of(inHalves(halves), tests)}
            </meter>
            <span class="bar" aria-hidden="true">
              {tested.map(({ decision, mark }) => (
                <i key={decision} data-mark={mark} />
              ))}
            </span>
            <ul class="sentences">
              {tested.map(({ decision, mark }) => {
                const choice = debrief.decisions[decision]?.choice;
                return (
                  <li key={decision}>
                    <a href={`#decision-${decision + 1}`}>
                      <span class="mark-word" data-mark={mark}>
                        {words.marks[mark]}
                      </span>
                      <span>{choice && choice.text.length > 0 ? <Words text={choice.text} /> : words.saidNothing}</span>
                    </a>
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
