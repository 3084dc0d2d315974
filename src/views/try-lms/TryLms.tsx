import { Fragment, type JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { tryLms as words } from '../../i18n/en.ts';
import { CallList } from './CallList.tsx';
import { type Shown, type TestLms, testLms } from './lms.ts';
import { MODES, type OpenApi, type Tried, type Values } from './session.ts';
import { overviewOf } from './told.ts';
import { ValueTables } from './ValueTables.tsx';

interface Props {
  readonly standard: Tried;
  readonly module: { readonly id: string; readonly title: string };
  /** Of the rules: id → title. */
  readonly titles: Values;
  /** The address of the module's page in a package. */
  readonly page: string;
  readonly openApi: OpenApi;
}

const BEFORE: Shown = { phase: 'starting', visits: 0, mode: 'normal', values: {}, fresh: new Set(), calls: [] };

/** A module in a test LMS, and beside it what an LMS knows of it. */
export function TryLms({ standard, module, titles, page, openApi }: Props): JSX.Element {
  const [shown, setShown] = useState(BEFORE);
  const [failed, setFailed] = useState(false);
  const frame = useRef<HTMLIFrameElement>(null);
  const lms = useRef<TestLms>(null);

  useEffect(() => {
    const made = testLms(
      { standard, page, learner: words.learner },
      openApi,
      () => frame.current?.contentWindow,
      setShown,
      () => setFailed(true),
    );
    lms.current = made;
    made.open('normal', true);
  }, [standard, page, openApi]);

  const { phase, visits, mode, values, fresh, calls } = shown;
  const { status, score, choices, rules } = overviewOf(standard, values, titles);
  const left = phase === 'over' || phase === 'lost';
  return (
    <div class="try-lms" data-phase={phase} data-visits={visits}>
      <header>
        <h1>{words.title(module.title, words.standards[standard])}</h1>
        <p role="status">
          {failed ? words.failed : `${words.phases[phase]} ${visits > 0 ? words.launches(visits) : ''}`}
        </p>
        <div class="acts">
          <button type="button" class="act" onClick={() => lms.current?.open(mode, false)}>
            {left ? words.back : words.leave}
          </button>
          <button type="button" class="quiet" onClick={() => lms.current?.open(mode, true)}>
            {words.over}
          </button>
          <label>
            {words.mode}{' '}
            <select
              value={mode}
              onChange={({ currentTarget: { value } }) => {
                const chosen = MODES.find((one) => one === value);
                if (chosen) lms.current?.open(chosen, false);
              }}
            >
              {MODES.map((one) => (
                <option key={one} value={one}>
                  {words.modes[one]}
                </option>
              ))}
            </select>
          </label>
        </div>
      </header>
      <iframe ref={frame} title={words.frame(module.title)} onLoad={() => lms.current?.arrived()} />
      <div class="beside">
        <section class="shows">
          <h2>{words.shows}</h2>
          <dl>
            <dt>{words.status}</dt>
            <dd data-shows="status">{status ?? words.none}</dd>
            <dt>{words.score}</dt>
            <dd data-shows="score">{score ? words.points(score) : words.none}</dd>
            <dt>{words.choices}</dt>
            <dd data-shows="choices">{choices}</dd>
            {rules.length === 0 ? (
              <>
                <dt>{words.rules}</dt>
                <dd>{words.noneYet}</dd>
              </>
            ) : (
              rules.map((rule) => (
                <Fragment key={rule.title}>
                  <dt>{rule.title}</dt>
                  <dd data-shows="rule">{words.points(rule.score)}</dd>
                </Fragment>
              ))
            )}
          </dl>
        </section>
        <div class="values">
          <h2 id="values">
            {words.values} <small>{words.valuesWhat}</small>
          </h2>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
          <section class="scrolls" aria-labelledby="values" tabIndex={0}>
            <ValueTables values={values} fresh={fresh} titles={titles} />
          </section>
        </div>
        <div class="log">
          <h2 id="calls">
            {words.calls} <small>{words.callsWhat}</small>
          </h2>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
          <section class="scrolls" aria-labelledby="calls" tabIndex={0}>
            <CallList calls={calls} />
          </section>
        </div>
      </div>
    </div>
  );
}
