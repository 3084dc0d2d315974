import { useEffect, useRef, useState } from 'preact/hooks';
import { sceneTitle } from '../../drawing/scene-title.ts';
import { certificate, recordPage as words } from '../../i18n/en.ts';
import { assignedShelf } from '../../record/assigned.ts';
import { type Attempt, bestOf } from '../../record/attempt.ts';
import type { OpenStorage } from '../../record/keys.ts';
import type { PracticeRecorder, Recorder } from '../../record/port.ts';
import { eraseRecord, exportRecord, type ImportReport, importRecord } from '../../record/transfer.ts';
import { certificateOf } from '../assigned/certificate-link.ts';
import { type Finished, finishedOf } from '../certificate/finished.ts';
import { inHalves } from '../debrief/halves.ts';
import { Troubles } from '../player/Troubles.tsx';
import { type PracticeLine, PracticeLines } from './PracticeLines.tsx';

interface RecordViewProps {
  readonly recorder: Recorder;
  readonly shelf: PracticeRecorder;
  readonly open: OpenStorage;
  readonly preview: boolean;
  /** Module id → title and address. */
  readonly modules: ReadonlyMap<string, { readonly title: string; readonly href: string }>;
  /** Every practice of the course. */
  readonly practices: readonly PracticeLine[];
}

/** All that this device knows, and what can be done with it. */
export function RecordView({ recorder, shelf, open, preview, modules, practices }: RecordViewProps) {
  const [attempts, setAttempts] = useState(recorder.attempts());
  const [results, setResults] = useState(shelf.practices());
  const [report, setReport] = useState<ImportReport>();
  const [sure, setSure] = useState(false);
  const confirm = useRef<HTMLDialogElement>(null);
  useEffect(() => recorder.subscribe(() => setAttempts(recorder.attempts())), [recorder]);
  useEffect(() => shelf.subscribe(() => setResults(shelf.practices())), [shelf]);
  useEffect(() => {
    if (sure) confirm.current?.showModal();
  }, [sure]);

  const save = (): void => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(
      new Blob([exportRecord(recorder, shelf, open, Date.now())], { type: 'application/json' }),
    );
    link.download = `handoff-record-${new Date().toISOString().slice(0, 10)}.json`;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  const load = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setReport(importRecord(recorder, shelf, open, await file.text()));
    setAttempts(recorder.attempts());
    setResults(shelf.practices());
  };
  const erase = (): void => {
    eraseRecord(open);
    location.reload();
  };

  const played = attempts.filter(({ steps }) => steps.length > 0);
  const assigned = assignedShelf(new Set(modules.keys()), open).assigned();
  const finished = preview ? [] : finishedOf([...modules.keys()], assigned, attempts);
  // In the course's order, and behind it what is no module.
  const known = new Set(played.map(({ scenario }) => scenario));
  const scenarios = [...new Set([...modules.keys(), ...known])].filter((id) => known.has(id));
  return (
    <>
      <Troubles troubles={[...recorder.troubles(), ...shelf.troubles()]} preview={preview} />
      {scenarios.length === 0 ? <p>{words.nothing}</p> : null}
      {scenarios.map((id) => (
        <Scenario
          key={id}
          title={modules.get(id)?.title ?? sceneTitle(id)}
          href={modules.get(id)?.href}
          finished={finished.filter(({ module }) => module === id)}
          attempts={played.filter(({ scenario }) => scenario === id)}
        />
      ))}
      <PracticeLines results={results} practices={practices} />
      <section class="keep">
        <h2>{words.move}</h2>
        <p>{words.moveWhy}</p>
        <p class="acts">
          <button type="button" class="act" onClick={save}>
            {words.save}
          </button>
          <label class="quiet">
            {words.load}
            <input
              type="file"
              accept="application/json,.json"
              onChange={(event) => void load(event.currentTarget.files?.[0])}
            />
          </label>
        </p>
        <div role="status">{report ? <Report report={report} /> : null}</div>
      </section>
      <section class="keep">
        <h2>{words.erase}</h2>
        <p>{words.eraseWhy}</p>
        <button type="button" class="quiet" onClick={() => setSure(true)}>
          {words.eraseAll}
        </button>
        {sure ? (
          <dialog ref={confirm} aria-labelledby="sure" onClose={() => setSure(false)}>
            <h2 id="sure">{words.sure}</h2>
            <p>{words.sureWhat(played.length)}</p>
            <p class="acts">
              <button type="button" class="act" onClick={() => confirm.current?.close()}>
                {words.keepIt}
              </button>
              <button type="button" class="quiet" onClick={erase}>
                {words.eraseNow}
              </button>
            </p>
          </dialog>
        ) : null}
      </section>
    </>
  );
}

interface ScenarioProps {
  /** What of it can be certified or sent. */
  readonly finished: readonly Finished[];
  readonly title: string;
  readonly href: string | undefined;
  readonly attempts: readonly Attempt[];
}

function Scenario({ finished, title, href, attempts }: ScenarioProps) {
  const best = bestOf(attempts);
  return (
    <section class="played">
      <h2>{href ? <a href={href}>{title}</a> : title}</h2>
      <p>{best ? words.best(inHalves(best.result.halves), best.result.tests) : words.noneFinished}</p>
      {finished.map(({ module, assignment, passed }) => (
        <p key={assignment?.id ?? ''}>
          <a href={certificateOf(module, assignment?.id)}>
            {passed ? certificate.fromRecord : certificate.fromRecordSoFar}
            {assignment ? `, ${certificate.forBy(assignment.by)}` : ''}
          </a>
        </p>
      ))}
      <ol class="attempt-list">
        {attempts.map((attempt) => (
          <li key={attempt.id}>
            <time dateTime={attempt.started}>{new Date(attempt.started).toLocaleString()}</time>
            <span>
              {attempt.whatIf ? `${words.whatIf} ` : ''}
              {attempt.result
                ? `${sceneTitle(attempt.result.ending)}. ${words.of(inHalves(attempt.result.halves), attempt.result.tests)}`
                : words.underWay}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Report({ report }: { readonly report: ImportReport }) {
  return (
    <div class="notice">
      <p>{words.report(report.added.length, report.updated.length, report.unchanged.length)}</p>
      {report.refused.map((problem, at) => (
        <p key={at}>{words.refused(problem)}</p>
      ))}
    </div>
  );
}
