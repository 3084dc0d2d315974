import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { cohort as words } from '../../i18n/en.ts';
import type { Overview, Progress } from '../../record/cohort-port.ts';
import { Against } from './Against.tsx';
import type { Desk } from './desk.ts';
import { EraseGroup } from './EraseGroup.tsx';
import { Found } from './Found.tsx';
import { ModuleLines } from './ModuleLines.tsx';
import type { CohortModule } from './mount.tsx';
import { PeopleTable } from './PeopleTable.tsx';
import { Proves } from './Proves.tsx';
import { ReadCodes } from './ReadCodes.tsx';
import { RulesToTalkAbout } from './RulesToTalkAbout.tsx';
import { WherePeopleWent } from './WherePeopleWent.tsx';

interface CohortViewProps {
  readonly desk: Desk;
  readonly modules: readonly CohortModule[];
  /** Rule id → the rule as learners read it. */
  readonly rules: Readonly<Record<string, string>>;
  readonly root: string;
}

/** A group, from the codes that came in to what to talk about. */
export function CohortView({ desk, modules, rules, root }: CohortViewProps) {
  const [overview, setOverview] = useState<Overview>();
  /** Changes with everything that the lists could show differently. */
  const [edition, setEdition] = useState(0);
  const [progress, setProgress] = useState<Progress>();
  const [busy, setBusy] = useState(true);
  const [failed, setFailed] = useState('');
  const titles = useMemo(() => new Map(modules.map(({ id, title }) => [id, title])), [modules]);
  const titleOf = useCallback((module: string) => titles.get(module) ?? words.found.module(module), [titles]);

  const show = (next: Overview): void => {
    setOverview(next);
    setEdition((before) => before + 1);
  };
  /** Does something with the desk and shows what came of it. */
  const act = useCallback(
    async (what: () => Promise<unknown>): Promise<void> => {
      setBusy(true);
      try {
        await what();
        show(await desk.overview());
      } catch (error) {
        setFailed(error instanceof Error ? error.message : String(error));
      }
      setProgress(undefined);
      setBusy(false);
    },
    [desk],
  );
  useEffect(() => void act(() => desk.open(setProgress)), [act, desk]);

  if (failed) {
    return (
      <p class="notice" role="alert">
        {words.failed} {words.reload} ({failed})
      </p>
    );
  }
  const found = overview && Object.values(overview.found).reduce((sum, count) => sum + count, 0);
  return (
    <>
      {overview?.trouble ? (
        <p class="notice" role="alert">
          {words.trouble[overview.trouble]}
        </p>
      ) : null}
      <div class="put-in">
        <ReadCodes
          busy={busy}
          progress={progress}
          onRead={(what) => void act(() => desk.read(what, setProgress))}
          onStop={() => void desk.stop()}
          status={overview && found ? words.found.sum(found, overview.found.good ?? 0) : ''}
        />
        <Proves />
      </div>
      {overview && found ? <Found {...{ desk, edition, overview, titleOf }} /> : null}
      {overview ? (
        <>
          <PeopleTable {...{ desk, edition, overview, titleOf, act }} />
          {overview.modules.length > 0 ? <ModuleLines {...{ overview, titleOf }} /> : null}
          {overview.rules.length > 0 ? <RulesToTalkAbout {...{ overview, rules, titleOf, root }} /> : null}
          {overview.modules.length > 0 ? <WherePeopleWent {...{ overview, titleOf, root }} /> : null}
          <Against {...{ desk, overview, titleOf, act, busy }} />
          <EraseGroup {...{ desk, overview, act }} />
        </>
      ) : null}
    </>
  );
}

/** Does something with the desk, and shows what came of it. */
export type Act = (what: () => Promise<unknown>) => Promise<void>;
