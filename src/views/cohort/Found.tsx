import { useCallback, useState } from 'preact/hooks';
import { sceneTitle } from '../../drawing/scene-title.ts';
import { cohort } from '../../i18n/en.ts';
import type { Finding, FindingFilter, Overview } from '../../record/cohort-port.ts';
import { inHalves } from '../debrief/halves.ts';
import type { Desk } from './desk.ts';
import { Pages } from './Pages.tsx';
import { usePart } from './usePart.ts';

const { found: words, verdicts } = cohort;

interface FoundProps {
  readonly desk: Desk;
  readonly edition: number;
  readonly overview: Overview;
  readonly titleOf: (module: string) => string;
}

/** What a finding is, in a sentence. */
export function whatOf(finding: Finding): string {
  switch (finding.verdict) {
    case 'good':
    case 'other-version':
      return verdicts[finding.verdict].what(inHalves(finding.score.halves), finding.score.tests);
    case 'altered-score': {
      const { score, claim } = finding;
      return verdicts['altered-score'].what(
        inHalves(claim.stated.halves),
        claim.stated.tests,
        inHalves(score.halves),
        score.tests,
      );
    }
    case 'impossible-path':
      return verdicts['impossible-path'].what(finding.at + 1, sceneTitle(finding.scene));
    case 'unfinished':
      return verdicts.unfinished.what(sceneTitle(finding.scene));
    case 'unknown-module':
      return verdicts['unknown-module'].what(finding.claim.module);
    case 'duplicate':
      return verdicts.duplicate.what(finding.of);
    case 'newer':
      return verdicts.newer.what(finding.format);
    default:
      return verdicts[finding.verdict].what();
  }
}

/** What was read, line by line, the lines that somebody has to look at first in mind. */
export function Found({ desk, edition, overview, titleOf }: FoundProps) {
  const { found } = overview;
  const all = Object.values(found).reduce((sum, count) => sum + count, 0);
  const look = all - (found.good ?? 0) - (found.duplicate ?? 0);
  const [chosen, setChosen] = useState<FindingFilter>('look');
  const ask = useCallback((from: number, count: number) => desk.findings(chosen, from, count), [desk, chosen]);
  const { part, from, goTo } = usePart(ask, edition);
  return (
    <section class="found" aria-labelledby="found-title">
      <h2 id="found-title">{words.title}</h2>
      <fieldset class="filters">
        <legend class="unseen">{words.which}</legend>
        {(['look', 'all'] as const).map((filter) => (
          <label key={filter}>
            <input type="radio" name="found" checked={chosen === filter} onChange={() => setChosen(filter)} />
            {filter === 'look' ? words.look(look) : words.all(all)}
          </label>
        ))}
      </fieldset>
      {part && part.all === 0 ? <p>{words.nothingToLook}</p> : null}
      {part && part.all > 0 ? (
        <table class="lines">
          <thead>
            <tr>
              {Object.values(words.columns).map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {part.items.map((finding, at) => (
              <Line key={from + at} finding={finding} titleOf={titleOf} />
            ))}
          </tbody>
        </table>
      ) : null}
      {part ? <Pages of={words.title} {...{ from, goTo }} all={part.all} /> : null}
      <p class="hint">{words.kept}</p>
    </section>
  );
}

interface LineProps {
  readonly finding: Finding;
  readonly titleOf: (module: string) => string;
}

function Line({ finding, titleOf }: LineProps) {
  const { verdict, line, source, code } = finding;
  const claim = 'claim' in finding ? finding.claim : undefined;
  const module = claim?.module ?? ('module' in finding ? finding.module : undefined);
  return (
    <tr data-verdict={verdict}>
      <td>{words.line(line, source)}</td>
      <td>
        {claim ? <b>{claim.name || words.nobody}</b> : null}
        {module === undefined ? <code>{code}</code> : <span>{titleOf(module)}</span>}
      </td>
      <td>
        <b>{verdicts[verdict].name}</b>
        <span>{whatOf(finding)}</span>
      </td>
      <td>{verdicts[verdict].todo}</td>
    </tr>
  );
}
