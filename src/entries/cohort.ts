import type { Progress } from '../record/cohort-port.ts';
import type { Desk, DeskSetup } from '../views/cohort/desk.ts';
import { mountCohort } from '../views/cohort/mount.tsx';
import type { DeskCall } from './cohort-worker.ts';

/** The desk in a worker of its own. */
function connect(setup: DeskSetup): Desk {
  const worker = new Worker(new URL('./cohort-worker.ts', import.meta.url), { type: 'module' });
  /** What still waits for an answer that will never come, where the worker itself did not. */
  const waiting = new Set<(why: Error) => void>();
  let broken: Error | undefined;
  worker.addEventListener('error', ({ message }) => {
    broken = new Error(message || 'worker');
    for (const reject of waiting) reject(broken);
  });

  /** Each call has a way back of its own. */
  const ask = <Result>(call: DeskCall, tell?: (progress: Progress) => void): Promise<Result> =>
    new Promise((resolve, reject) => {
      if (broken) return reject(broken);
      const { port1, port2 } = new MessageChannel();
      waiting.add(reject);
      port1.addEventListener('message', ({ data }) => {
        if (data.kind === 'progress') return tell?.(data.progress);
        waiting.delete(reject);
        port1.close();
        if (data.kind === 'value') resolve(data.value);
        else reject(new Error(data.why));
      });
      port1.start();
      worker.postMessage(call, [port2]);
    });

  void ask({ name: 'begin', args: [setup] }).catch(() => {});
  return {
    open: (tell) => ask({ name: 'open', args: [] }, tell),
    read: (what, tell) => ask({ name: 'read', args: [what] }, tell),
    stop: () => ask({ name: 'stop', args: [] }),
    overview: () => ask({ name: 'overview', args: [] }),
    findings: (...args) => ask({ name: 'findings', args }),
    people: (...args) => ask({ name: 'people', args }),
    addAssignments: (...args) => ask({ name: 'addAssignments', args }),
    removeAssignments: () => ask({ name: 'removeAssignments', args: [] }),
    setNames: (...args) => ask({ name: 'setNames', args }),
    names: () => ask({ name: 'names', args: [] }),
    setHidden: (...args) => ask({ name: 'setHidden', args }),
    csv: (...args) => ask({ name: 'csv', args }),
    erase: () => ask({ name: 'erase', args: [] }),
  };
}

const place = document.querySelector<HTMLElement>('[data-cohort]');
if (place) mountCohort(place, connect);
