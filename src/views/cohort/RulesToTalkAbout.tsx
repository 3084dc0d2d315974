import { useCallback, useState } from 'preact/hooks';
import { sceneTitle } from '../../drawing/scene-title.ts';
import { cohort } from '../../i18n/en.ts';
import type { RuleScene, RuleSummary } from '../../record/cohort.ts';
import type { Overview } from '../../record/cohort-port.ts';
import { inHalves } from '../debrief/halves.ts';
import { type Guide, loadGuide } from './guide.ts';
import { NotArrived } from './NotArrived.tsx';
import { percentOf } from './percent.ts';
import { SceneTold } from './SceneTold.tsx';
import { useFetched } from './useFetched.ts';

const words = cohort.rules;
/** As many scenes as a talk has time for. */
const SCENES = 3;

interface RulesToTalkAboutProps {
  readonly overview: Overview;
  readonly rules: Readonly<Record<string, string>>;
  readonly titleOf: (module: string) => string;
  readonly root: string;
}

/** The rules, the weakest first, each with the scenes that a talk would be about. */
export function RulesToTalkAbout({ overview, rules, titleOf, root }: RulesToTalkAboutProps) {
  return (
    <section class="talk" aria-labelledby="talk-title">
      <h2 id="talk-title">{words.title}</h2>
      <p>{words.what}</p>
      <ol class="weak">
        {overview.rules.map((rule, at) => (
          <li key={rule.rule}>
            <Rule
              rule={rule}
              title={rules[rule.rule] ?? sceneTitle(rule.rule)}
              open={at === 0}
              {...{ overview, titleOf, root }}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface RuleProps {
  readonly rule: RuleSummary;
  readonly title: string;
  readonly open: boolean;
  readonly overview: Overview;
  readonly titleOf: (module: string) => string;
  readonly root: string;
}

function Rule({ rule: { rule, tally, scenes }, title, open, overview, titleOf, root }: RuleProps) {
  const [wanted, setWanted] = useState(open);
  const weak = scenes.slice(0, SCENES);
  return (
    <>
      <h3 class="rule-title">
        <span>{title}</span>
        <span class="count">
          <b>{words.percent(percentOf(tally))}</b> {words.of(inHalves(tally.halves), tally.tests)}
        </span>
      </h3>
      <svg class="share" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect width={percentOf(tally)} height="4" />
      </svg>
      <details open={open} onToggle={({ currentTarget }) => currentTarget.open && setWanted(true)}>
        <summary>{words.scenes}</summary>
        {wanted ? <Scenes {...{ rule, weak, overview, titleOf, root }} /> : null}
      </details>
    </>
  );
}

interface ScenesProps extends Pick<RuleProps, 'overview' | 'titleOf' | 'root'> {
  readonly rule: string;
  readonly weak: readonly RuleScene[];
}

function Scenes({ rule, weak, overview, titleOf, root }: ScenesProps) {
  const modules = [...new Set(weak.map(({ module }) => module))].join(' ');
  const load = useCallback(async (): Promise<ReadonlyMap<string, Guide>> => {
    const each = modules.split(' ').map(async (module) => [module, await loadGuide(root, module)] as const);
    return new Map(await Promise.all(each));
  }, [modules, root]);
  const { value: guides, why, again } = useFetched(load);
  if (why) return <NotArrived what={words.failed} again={words.again} onAgain={again} why={why} />;
  return (
    <ul class="weak-scenes">
      {weak.map(({ module, scene, tally }) => {
        const told = guides?.get(module)?.scenes.find(({ id }) => id === scene);
        const heat = overview.modules.find((one) => one.module === module)?.heat.find((one) => one.scene === scene);
        return told ? (
          <li key={scene}>
            <p class="fact">
              {titleOf(module)}; {words.of(inHalves(tally.halves), tally.tests)}
            </p>
            <SceneTold scene={told} heat={heat} ended={0} rule={rule} note level={4} />
          </li>
        ) : null;
      })}
    </ul>
  );
}
