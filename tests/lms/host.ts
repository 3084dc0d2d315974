import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { basename, extname, join } from 'node:path';
import ts from 'typescript';
import type { Call, HostCommit, HostLaunch, Manner, ScormStandard } from './host-launch.ts';
import type { Package } from './host-package.ts';
import { type LearnerRecord, launchValues, type Mode } from './host-record.ts';

/** Where the content stands, seen from the API. */
export type Place =
  /** In a frame of the page that has the API. */
  | 'frame'
  /** In a window that this page opens. */
  | 'window'
  /** Six frames below it. */
  | 'six-frames'
  /** Below a frame of another origin, with the API above that. */
  | 'foreign-between'
  /** In a frame of another origin's page, which has the API and cannot be reached. */
  | 'foreign-above'
  /** Nowhere near any. */
  | 'alone';

export interface LaunchOptions {
  /** `normal`, as long as the LMS says nothing else. */
  readonly mode?: Mode;
  /** 0 to 1, where the LMS has a mastery score of its own. */
  readonly mastery?: number;
  readonly place?: Place;
  readonly manner?: Manner;
  /** Milliseconds after which the API appears. */
  readonly late?: number;
}

/** One learner and one module in this LMS. */
export interface Enrolment {
  /** Begins a session. @returns the address to open; at `window`, that of the opener, whose content is at `content` */
  launch(options?: LaunchOptions): string;
  /** The address of the content itself, below a path that nothing can have guessed. */
  readonly content: string;
  /** As the LMS has it: element → value. */
  readonly record: LearnerRecord;
  /** Every call of the content that has reached the LMS, in order, over all sessions. */
  readonly calls: readonly Call[];
  /** While set, nothing is stored: the learner's login has run out. */
  loggedOut: boolean;
  /** The sessions so far store nothing any more, whatever of theirs is still on its way when a page is gone. */
  endSessions(): void;
}

export interface Lms {
  /** @param record what the LMS has of this learner from earlier sessions, or from the manifest */
  enrol(standard: ScormStandard, content: Package, page: string, record?: LearnerRecord): Enrolment;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};
const PAGE = TYPES['.html'] ?? '';
const SCRIPT = TYPES['.js'] ?? '';

const SCORM_AGAIN = join(createRequire(import.meta.url).resolve('scorm-again'), '..', 'esm');

const html = (body: string): string => `<!doctype html><meta charset="utf-8"><title>LMS</title>${body}`;

/** As the page's own data: no text in it may end the script. */
const embedded = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const hostPage = (launch: HostLaunch): string =>
  html(`<body style="margin:0">
<script type="application/json" id="launch">${embedded(launch)}</script>
<script type="importmap">{"imports":{"scorm-again":"/scorm-again/scorm-again.min.js"}}</script>
<script type="module" src="/code/host-page.ts"></script>`);

const frame = (address: string): string =>
  html(`<body style="margin:0"><iframe src="${address}" style="border:0;width:100%;height:100vh"></iframe>`);

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

const scripts = new Map<string, string>();

/** A browser runs no types. */
async function script(name: string): Promise<string> {
  const there = scripts.get(name);
  if (there !== undefined) return there;
  const text = await readFile(join(import.meta.dirname, basename(name)), 'utf8');
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
  });
  scripts.set(name, outputText);
  return outputText;
}

interface Session {
  readonly launch: HostLaunch;
  readonly stored: (commit: HostCommit) => boolean;
}

/** An LMS on loopback. It keeps what is committed as long as it runs; `localhost` is another origin to the browser. */
export async function startLms(): Promise<Lms> {
  const sessions = new Map<string, Session>();
  const contents = new Map<string, Package>();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const send = (status: number, type: string, body: string | Uint8Array): void => {
      response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body);
    };
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const [, room = '', id = '', ...rest] = pathname.split('/');
    const path = rest.join('/');
    const session = sessions.get(id);
    if (room === 'session' && session && path === '') return send(200, PAGE, hostPage(session.launch));
    if (room === 'session' && session && path === 'commit') {
      const commit: HostCommit = JSON.parse(await bodyOf(request));
      return session.stored(commit) ? send(200, 'text/plain', 'true') : send(403, 'text/plain', 'false');
    }
    if (room === 'frame') return send(200, PAGE, frame(searchParams.get('of') ?? ''));
    if (room === 'code') return send(200, SCRIPT, await script(id));
    if (room === 'scorm-again') return send(200, SCRIPT, await readFile(join(SCORM_AGAIN, basename(id)), 'utf8'));
    if (room === 'favicon.ico') return send(204, 'text/plain', '');
    const bytes = room === 'content' ? contents.get(id)?.[path.split('/').slice(2).join('/')] : undefined;
    // What is not of these types an LMS sends as plain text, and no script of it runs.
    if (bytes) return send(200, TYPES[extname(path)] ?? 'text/plain', bytes);
    send(404, 'text/plain', 'Not found');
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The LMS listens on no port.');
  const here = `http://127.0.0.1:${address.port}`;
  const elsewhere = `http://localhost:${address.port}`;
  const framed = (origin: string, of: string): string => `${origin}/frame/?of=${encodeURIComponent(of)}`;
  const key = (): string => randomBytes(4).toString('hex');

  return {
    enrol(standard, files, page, earlier = {}) {
      const contentKey = key();
      contents.set(contentKey, files);
      const content = `${here}/content/${contentKey}/${key()}/${key()}/${page}`;
      let record: LearnerRecord = earlier;
      const calls: Call[] = [];
      const open = new Set<string>();
      const enrolment = {
        content,
        calls,
        loggedOut: false,
        endSessions: () => open.clear(),
        get record() {
          return record;
        },
        launch({ mode = 'normal', mastery, place = 'frame', manner = 'standard', late = 0 }: LaunchOptions = {}) {
          if (place === 'alone') return content;
          const id = key();
          open.add(id);
          const within: Partial<Record<Place, string>> = {
            frame: content,
            'six-frames': [1, 2, 3, 4, 5].reduce((address) => framed(here, address), content),
            'foreign-between': framed(elsewhere, content),
            'foreign-above': content,
          };
          const inner = within[place];
          sessions.set(id, {
            launch: {
              standard,
              values: launchValues(standard, record, { mode, ...(mastery === undefined ? {} : { mastery }) }),
              manner,
              late,
              ...(inner === undefined ? {} : { frame: inner }),
            },
            stored: (commit) => {
              if (enrolment.loggedOut || !open.has(id)) return false;
              record = commit.values;
              calls.push(...commit.calls);
              return true;
            },
          });
          return `${place === 'foreign-above' ? elsewhere : here}/session/${id}/`;
        },
      };
      return enrolment;
    },
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
