/** The LMS's own page, in the browser: scorm-again behind a layer that refuses what a real LMS refuses. */
import { Scorm12API, Scorm2004API } from 'scorm-again';
import type { Call, HostCommit, HostLaunch, ScormStandard } from './host-launch.ts';
import type { Held, Phase, Refusal } from './strict-scorm.ts';
import { refuses12, withholds12 } from './strict-scorm12.ts';
import { refuses2004, withholds2004 } from './strict-scorm2004.ts';

type Method = (...given: readonly string[]) => unknown;

/** The run-time behind the layer, with one name a call. */
interface Inner {
  readonly initialize: () => string;
  readonly get: (element: string) => string;
  readonly set: (element: string, value: string) => string;
  readonly commit: () => string;
  readonly finish: () => string;
  readonly error: () => string;
}

interface Layer {
  readonly refuses: Refusal;
  readonly withholds: (element: string, held: Held) => number;
  /** Error of a commit that was not stored. */
  readonly notStored: number;
  /** The names under which content calls, in the order of `Inner`. */
  readonly api: string;
  readonly names: Readonly<Record<Call['name'] | 'error' | 'errorString' | 'diagnostic', string>>;
}

const LAYERS: Readonly<Record<ScormStandard, Layer>> = {
  scorm12: {
    refuses: refuses12,
    withholds: withholds12,
    notStored: 101,
    api: 'API',
    names: {
      initialize: 'LMSInitialize',
      get: 'LMSGetValue',
      set: 'LMSSetValue',
      commit: 'LMSCommit',
      finish: 'LMSFinish',
      error: 'LMSGetLastError',
      errorString: 'LMSGetErrorString',
      diagnostic: 'LMSGetDiagnostic',
    },
  },
  scorm2004: {
    refuses: refuses2004,
    withholds: withholds2004,
    notStored: 391,
    api: 'API_1484_11',
    names: {
      initialize: 'Initialize',
      get: 'GetValue',
      set: 'SetValue',
      commit: 'Commit',
      finish: 'Terminate',
      error: 'GetLastError',
      errorString: 'GetErrorString',
      diagnostic: 'GetDiagnostic',
    },
  },
};

const launch: HostLaunch = JSON.parse(document.getElementById('launch')?.textContent ?? '');
const layer = LAYERS[launch.standard];

/** Calls that have not been sent yet. */
let unsent: Call[] = [];
let leaving = false;
for (const name of ['beforeunload', 'pagehide']) {
  addEventListener(
    name,
    () => {
      leaving = true;
    },
    { capture: true },
  );
}

/** Waits for the answer, as LMSs do; a page that is going may not wait, and sends what a beacon holds: 64 KiB. */
function post(values: Readonly<Record<string, string>>): boolean {
  const body = JSON.stringify({ values, calls: unsent } satisfies HostCommit);
  const stored = (): boolean => {
    try {
      const request = new XMLHttpRequest();
      request.open('POST', 'commit', false);
      request.send(body);
      return request.status === 200;
    } catch {
      return leaving && navigator.sendBeacon('commit', body);
    }
  };
  if (!stored()) return false;
  unsent = [];
  return true;
}

const settings = {
  lmsCommitUrl: 'commit',
  alwaysSendTotalTime: true,
  dataCommitFormat: 'flattened',
  logLevel: 'NONE',
  httpService: {
    processHttpRequest: (_: string, sent: unknown) => {
      const values = Object.entries(Object(sent)).flatMap(([element, value]): [string, string][] =>
        typeof value === 'string' && value !== '' ? [[element, value]] : [],
      );
      const stored = post(Object.fromEntries(values));
      return { result: stored ? 'true' : 'false', errorCode: stored ? 0 : layer.notStored };
    },
    updateSettings: () => undefined,
  },
} as const;

function inner(): Inner {
  if (launch.standard === 'scorm12') {
    const api = new Scorm12API(settings);
    api.loadFromFlattenedJSON(launch.values, '');
    return {
      initialize: () => api.LMSInitialize(''),
      get: (element) => api.LMSGetValue(element),
      set: (element, value) => api.LMSSetValue(element, value),
      commit: () => api.LMSCommit(''),
      finish: () => api.LMSFinish(''),
      error: () => api.LMSGetLastError(),
    };
  }
  const api = new Scorm2004API(settings);
  api.loadFromFlattenedJSON(launch.values, '');
  return {
    initialize: () => api.Initialize(''),
    get: (element) => api.GetValue(element),
    set: (element, value) => api.SetValue(element, value),
    commit: () => api.Commit(''),
    finish: () => api.Terminate(''),
    error: () => api.GetLastError(),
  };
}

/** The API as content finds it. */
function strict(api: Inner): Readonly<Record<string, Method>> {
  const values = new Map(Object.entries(launch.values));
  let phase: Phase = 'before';
  let lastError = 0;

  /** A refusal of the layer's, or the run-time's own answer; either way in the log. */
  function answer(name: Call['name'], element: string, value: string, refused: number, ask: () => string): string {
    const given = refused === 0 ? ask() : name === 'get' ? '' : 'false';
    // An element without a value is no error of ours: SCORM 2004 counts it as 403.
    const error = refused || (name === 'get' && given === '' ? 0 : Number(api.error()));
    lastError = error;
    unsent.push({ name, element, value, answer: given, error });
    return given;
  }

  const calls: Readonly<Record<Call['name'], (element: string, value: string) => string>> = {
    initialize: () => {
      const given = answer('initialize', '', '', 0, api.initialize);
      if (given === 'true') phase = 'running';
      return given;
    },
    get: (element) => answer('get', element, '', layer.withholds(element, { phase, values }), () => api.get(element)),
    set: (element, value) => {
      const refused = layer.refuses(element, value, { phase, values });
      const given = answer('set', element, value, refused, () => api.set(element, value));
      if (given === 'true') values.set(element, value);
      return given;
    },
    commit: () => {
      unsent.push({ name: 'commit', element: '', value: '', answer: 'true', error: 0 });
      const given = api.commit();
      return settle('commit', given);
    },
    finish: () => {
      unsent.push({ name: 'finish', element: '', value: '', answer: 'true', error: 0 });
      const given = api.finish();
      if (given === 'true') phase = 'after';
      return settle('finish', given);
    },
  };

  /** The log goes with what is stored, so a call that stores stands in it before it is answered; here it is put right. */
  function settle(name: Call['name'], given: string): string {
    lastError = given === 'true' ? 0 : Number(api.error()) || layer.notStored;
    const at = unsent.findLastIndex((call) => call.name === name);
    if (given !== 'true' && at >= 0) unsent[at] = { name, element: '', value: '', answer: given, error: lastError };
    return given;
  }

  const stores = (name: Call['name']): boolean => name === 'commit' || name === 'finish';
  const manner =
    (name: Call['name']): Method =>
    (element = '', value = '') => {
      if (launch.manner === 'throws') throw new Error(`${layer.names[name]} is not a function of this LMS`);
      if (launch.manner === 'throws-at-commit' && stores(name)) throw new Error('Cannot read properties of undefined');
      if (launch.manner === 'null-at-commit' && stores(name)) return null;
      const given = calls[name](element, value);
      if (launch.manner !== 'booleans') return given;
      return name === 'get' ? given || null : given === 'true';
    };

  return {
    [layer.names.initialize]: manner('initialize'),
    [layer.names.get]: manner('get'),
    [layer.names.set]: manner('set'),
    [layer.names.commit]: manner('commit'),
    [layer.names.finish]: manner('finish'),
    [layer.names.error]: () => (launch.manner === 'booleans' ? lastError : String(lastError)),
    [layer.names.errorString]: () => '',
    [layer.names.diagnostic]: () => '',
  };
}

const api = strict(inner());
const appear = () => Object.assign(window, { [layer.api]: api });
if (launch.late > 0) setTimeout(appear, launch.late);
else appear();

if (launch.frame) {
  const frame = document.createElement('iframe');
  frame.src = launch.frame;
  frame.style.cssText = 'border:0;width:100%;height:100vh';
  document.body.append(frame);
}
document.body.dataset.ready = '';
