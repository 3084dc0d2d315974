import { type Call, launchValues, type Mode, type OpenApi, type Tried, type Values } from './session.ts';

/** What is to be seen of the test LMS. */
export interface Shown {
  readonly phase: 'starting' | 'running' | 'over' | 'lost';
  readonly visits: number;
  readonly mode: Mode;
  readonly values: Values;
  /** Elements written since the values were stored before. */
  readonly fresh: ReadonlySet<string>;
  /** Of this visit. */
  readonly calls: readonly Call[];
}

export interface TestLms {
  /** Has the module leave where it is open, and opens it again. */
  open(mode: Mode, anew: boolean): void;
  /** Whatever the frame holds has arrived. */
  arrived(): void;
}

const NOTHING = 'about:blank';

/**
 * An LMS for one module and one person, as long as the page lasts. It keeps what the module has stored, and opens it with that
 * again: the module is taken out of the frame first, so that it can say goodbye as anywhere else.
 * @param frame where the module is shown
 */
export function testLms(
  { standard, page, learner }: { readonly standard: Tried; readonly page: string; readonly learner: string },
  openApi: OpenApi,
  frame: () => Window | null | undefined,
  show: (shown: Shown) => void,
  fail: () => void,
): TestLms {
  let stored: Values = {};
  let shown: Shown = { phase: 'starting', visits: 0, mode: 'normal', values: {}, fresh: new Set(), calls: [] };
  /** What is to be opened once the frame is empty. */
  let next: { readonly mode: Mode; readonly anew: boolean } | undefined;
  /** Whether the next value begins a new set of those written last. */
  let settled = false;
  let session: object | undefined;

  const change = (changes: Partial<Shown>): void => {
    shown = { ...shown, ...changes };
    show(shown);
  };

  function called(call: Call): void {
    const { kind, element, value, answer } = call;
    const calls = [...shown.calls, call];
    const done = answer === 'true';
    if (kind === 'set' && done) {
      const fresh = new Set(settled ? [] : shown.fresh).add(element);
      settled = false;
      change({ calls, fresh, values: { ...shown.values, [element]: value } });
      return;
    }
    settled ||= kind === 'commit' && done;
    const phase = !done ? shown.phase : kind === 'initialize' ? 'running' : kind === 'finish' ? 'over' : shown.phase;
    change({ calls, phase });
  }

  async function launch({ mode, anew }: { readonly mode: Mode; readonly anew: boolean }): Promise<void> {
    if (anew) stored = {};
    const values = launchValues(standard, stored, mode, learner);
    const mine = {};
    session = mine;
    settled = false;
    const visits = anew ? 1 : shown.visits + 1;
    change({ phase: 'starting', visits, mode, values, fresh: new Set(), calls: [] });
    // A module that is late has nothing to say to the next visit.
    const ofThis =
      <T>(told: (what: T) => void) =>
      (what: T): void => {
        if (session === mine) told(what);
      };
    try {
      const listener = {
        called: ofThis(called),
        stored: ofThis((all: Values) => {
          stored = all;
        }),
      };
      const { name, methods } = await openApi(standard, values, listener);
      Object.assign(window, { [name]: methods });
      frame()?.location.replace(page);
    } catch {
      fail();
    }
  }

  return {
    open(mode, anew) {
      next = { mode, anew };
      frame()?.location.replace(NOTHING);
    },
    arrived() {
      if (frame()?.location.href !== NOTHING) return;
      if (shown.phase === 'running') change({ phase: 'lost' });
      if (!next) return;
      const opening = next;
      next = undefined;
      void launch(opening);
    },
  };
}
