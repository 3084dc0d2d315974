import { type LmsRecorder, lmsRecorder, type Tabs } from '../record/lms-recorder.ts';
import { learnerKey, putBy } from '../record/put-by.ts';
import { REPORTS, type RunTime } from '../record/run-time.ts';
import { mountPlayers } from '../views/player/mount.tsx';
import { recorder as device, openStorage } from './recorder.ts';

const show = (which: string): void => {
  for (const message of document.querySelectorAll<HTMLElement>('[data-message]')) {
    message.hidden = message.dataset.message !== which;
  }
};

/** Says how it stands with the LMS, in sight wherever the learner is. */
function tellTroubles(recorder: LmsRecorder): void {
  const place = document.querySelector('[data-lms-troubles]');
  let told = '';
  const tell = (): void => {
    const kinds = recorder.lms().map(({ kind }) => kind);
    if (kinds.join() === told) return;
    told = kinds.join();
    place?.replaceChildren(
      ...kinds.flatMap((kind) => {
        const words = document.querySelector<HTMLTemplateElement>(`template[data-words="${kind}"]`);
        return words ? [words.content.cloneNode(true)] : [];
      }),
    );
  };
  tell();
  recorder.subscribe(tell);
}

/** What the page has to do with its session beside playing: save when it is hidden, and end when it goes. */
function keepSession(recorder: LmsRecorder): void {
  // `unload` comes too late and not on every phone; hidden is not gone.
  addEventListener('pagehide', recorder.end);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && recorder.save());
  addEventListener('online', recorder.save);
  // Out of the browser's cache of pages comes one whose session is over.
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());

  const leave = document.querySelector<HTMLButtonElement>('[data-leave]');
  leave?.addEventListener('click', async () => {
    leave.disabled = true;
    show('');
    const { saved, next } = await recorder.leave();
    leave.disabled = false;
    if (!saved) return show(recorder.lms().some(({ kind }) => kind === 'lms-absent') ? 'nowhere' : 'not-left');
    document.body.dataset.left = '';
    show('left');
    document.querySelector<HTMLElement>('[data-message="left"]')?.focus();
    if (next && /^https?:/i.test(next)) location.assign(next);
    else if (opener) close();
  });
}

/** @param name of what the tabs have in common */
function tabsOf(name: string): Tabs {
  if (!('BroadcastChannel' in window)) return { tell: () => {}, hear: () => {} };
  const channel = new BroadcastChannel(name);
  return {
    tell: (bookmark) => channel.postMessage(bookmark),
    hear: (listener) => channel.addEventListener('message', ({ data }) => listener(String(data))),
  };
}

/** Plays the story of this page with an LMS behind it. */
export function playWith(runTime: RunTime): void {
  const { standard = '', module = '', report, mastery, decisions } = document.body.dataset;
  let opened: Promise<LmsRecorder> | undefined;
  mountPlayers(async (story) => {
    const { data, machine } = await story;
    // Once: a session that has begun is gone on with, however often the story has to be fetched.
    opened ??= lmsRecorder({
      story: { scenario: data.scenario, version: data.version, machine },
      rules: data.rules,
      runTime,
      device,
      putBy: (learner) => {
        const who = learnerKey(learner);
        document.body.dataset.learner = who;
        return putBy(openStorage, `${standard}:${module}`, who);
      },
      otherTabs: (learner) => tabsOf(`handoff:lms:${standard}:${module}:${learnerKey(learner)}`),
      report: REPORTS.find((mode) => mode === report) ?? 'passed-failed',
      mastery: Number(mastery),
      decisions: Number(decisions),
      now: Date.now,
    }).then((recorder) => {
      keepSession(recorder);
      tellTroubles(recorder);
      return recorder;
    });
    return opened;
  }, false);
}
