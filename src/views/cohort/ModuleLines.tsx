import { cohort } from '../../i18n/en.ts';
import type { Overview } from '../../record/cohort-port.ts';
import { inHalves } from '../debrief/halves.ts';
import { percentOf } from './percent.ts';

const { modules: words, rules } = cohort;

interface ModuleLinesProps {
  readonly overview: Overview;
  readonly titleOf: (module: string) => string;
}

/** Each module in a line: how many have finished it, how many passed, what the group earned. */
export function ModuleLines({ overview, titleOf }: ModuleLinesProps) {
  return (
    <section class="module-lines" aria-labelledby="modules-title">
      <h2 id="modules-title">{words.title}</h2>
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
          {overview.modules.map(({ module, people, passed, score }) => (
            <tr key={module}>
              <th scope="row">{titleOf(module)}</th>
              <td>{people.toLocaleString('en')}</td>
              <td>{passed.toLocaleString('en')}</td>
              <td>
                {rules.percent(percentOf(score))} <span>{rules.of(inHalves(score.halves), score.tests)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
