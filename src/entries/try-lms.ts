import { mountTryLms } from '../views/try-lms/mount.tsx';
import type { Api, Call, Listener, OpenApi, Tried, Values } from '../views/try-lms/session.ts';

/** A run-time under one name a call, whatever its standard says. */
interface RunTime {
  readonly initialize: () => string;
  readonly get: (element: string) => string;
  readonly set: (element: string, value: string) => string;
  readonly commit: () => string;
  readonly finish: () => string;
  readonly lastError: () => string;
  readonly errorString: (code: string) => string;
  readonly diagnostic: (code: string) => string;
}

interface Names extends Readonly<Record<keyof RunTime, string>> {
  readonly api: string;
}

const NAMES: Readonly<Record<Tried, Names>> = {
  scorm12: {
    api: 'API',
    initialize: 'LMSInitialize',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    finish: 'LMSFinish',
    lastError: 'LMSGetLastError',
    errorString: 'LMSGetErrorString',
    diagnostic: 'LMSGetDiagnostic',
  },
  scorm2004: {
    api: 'API_1484_11',
    initialize: 'Initialize',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    finish: 'Terminate',
    lastError: 'GetLastError',
    errorString: 'GetErrorString',
    diagnostic: 'GetDiagnostic',
  },
};

/** What is to be stored goes to the listener, and to nobody else. */
const settingsFor = ({ stored }: Listener) =>
  ({
    lmsCommitUrl: 'stored-in-this-page',
    alwaysSendTotalTime: true,
    dataCommitFormat: 'flattened',
    logLevel: 'NONE',
    httpService: {
      processHttpRequest: (_: string, sent: unknown) => {
        const values = Object.entries(Object(sent)).flatMap(([element, value]): [string, string][] =>
          typeof value === 'string' && value !== '' ? [[element, value]] : [],
        );
        stored(Object.fromEntries(values));
        return { result: 'true', errorCode: 0 };
      },
      updateSettings: () => undefined,
    },
  }) as const;

async function runTime12(values: Values, listener: Listener): Promise<RunTime> {
  const { Scorm12API } = await import('scorm-again/scorm12');
  const api = new Scorm12API(settingsFor(listener));
  api.loadFromFlattenedJSON(values, '');
  return {
    initialize: () => api.LMSInitialize(''),
    get: (element) => api.LMSGetValue(element),
    set: (element, value) => api.LMSSetValue(element, value),
    commit: () => api.LMSCommit(''),
    finish: () => api.LMSFinish(''),
    lastError: () => api.LMSGetLastError(),
    errorString: (code) => api.LMSGetErrorString(code),
    diagnostic: (code) => api.LMSGetDiagnostic(code),
  };
}

async function runTime2004(values: Values, listener: Listener): Promise<RunTime> {
  const { Scorm2004API } = await import('scorm-again/scorm2004');
  const api = new Scorm2004API(settingsFor(listener));
  api.loadFromFlattenedJSON(values, '');
  return {
    initialize: () => api.Initialize(''),
    get: (element) => api.GetValue(element),
    set: (element, value) => api.SetValue(element, value),
    commit: () => api.Commit(''),
    finish: () => api.Terminate(''),
    lastError: () => api.GetLastError(),
    errorString: (code) => api.GetErrorString(code),
    diagnostic: (code) => api.GetDiagnostic(code),
  };
}

const openApi: OpenApi = async (standard, values, listener): Promise<Api> => {
  const runTime = await (standard === 'scorm12' ? runTime12 : runTime2004)(values, listener);
  const names = NAMES[standard];
  const logged =
    (kind: Call['kind'], ask: (element: string, value: string) => string) =>
    (element = '', value = ''): string => {
      const answer = String(ask(element, value));
      listener.called({ kind, name: names[kind], element, value, answer, error: String(runTime.lastError()) });
      return answer;
    };
  return {
    name: names.api,
    methods: {
      [names.initialize]: logged('initialize', runTime.initialize),
      [names.get]: logged('get', runTime.get),
      [names.set]: logged('set', runTime.set),
      [names.commit]: logged('commit', runTime.commit),
      [names.finish]: logged('finish', runTime.finish),
      [names.lastError]: runTime.lastError,
      [names.errorString]: (code = '') => runTime.errorString(code),
      [names.diagnostic]: (code = '') => runTime.diagnostic(code),
    },
  };
};

const place = document.querySelector<HTMLElement>('[data-try-lms]');
if (place) {
  const open = (): void =>
    mountTryLms(place, JSON.parse(place.dataset.tryLms ?? ''), document.body.dataset.root ?? './', openApi);
  open();
  addEventListener('hashchange', () => location.reload());

  // In a frame it is as high as what it holds, so that only the module in it scrolls.
  const around = window.frameElement;
  if (around) {
    new ResizeObserver(() =>
      around.setAttribute('height', String(Math.ceil(place.getBoundingClientRect().height))),
    ).observe(place);
  }
}
