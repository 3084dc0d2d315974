import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isDeepStrictEqual } from 'node:util';
import sirv from 'sirv';
import { checkStatement, type Fields, isFields, Refusal, type Said, SESSION_ID, type Sitting } from './cmi5-rules.ts';

/** One learner in one course, as the LMS has it: all that outlives a session. */
export interface Registration {
  readonly id: string;
  readonly actor: Fields;
  readonly activityId: string;
  /** In the order in which they came. */
  readonly statements: Fields[];
  /** State id → document, with its version. */
  readonly documents: Map<string, { readonly text: string; readonly etag: string }>;
}

export interface LaunchOptions {
  readonly mode?: 'Normal' | 'Browse' | 'Review';
  readonly mastery?: number;
  readonly returnURL?: string;
  /** Address of the page, without a query. */
  readonly page?: string;
}

export interface Launched {
  /** The page, with the launch parameters. */
  readonly url: string;
  readonly search: string;
  /** The session's id in statements. */
  readonly session: string;
  /** Makes the token worthless, as when the LMS's patience has run out. */
  expire(): void;
}

/** A request as the LMS sees it. */
export interface Asked {
  readonly method: string;
  /** `fetch`, `statements`, `activities/state`, `agents/profile` */
  readonly resource: string;
  readonly query: URLSearchParams;
  readonly body: string;
}

/** What the network does to a request: lost on its way, or done and the answer lost. */
export type Fate = 'served' | 'request-lost' | 'answer-lost';

export interface Logged extends Asked {
  readonly status: number;
  readonly answer: string;
}

export interface Cmi5LmsOptions {
  /** A folder to serve under a path that nothing can have guessed: an unpacked package. */
  readonly folder?: string;
  /** Wants to hear which version of a document is written over, as xAPI 2.0 does for State; 1.0.3 leaves State out. */
  readonly wantsVersions?: boolean;
  /** Gives an endpoint without a slash at its end. */
  readonly bareEndpoint?: boolean;
}

export interface Cmi5Lms {
  /** Where the folder stands, with a slash at its end. */
  readonly content: string;
  /** Everything that was asked of the LMS, and what it answered. */
  readonly log: readonly Logged[];
  /** The network between the page and the LMS; may take its time. */
  network: (asked: Asked) => Fate | Promise<Fate>;
  /** A learner who has never been here; `publisherId` is the module's own IRI. */
  register(publisherId: string): Registration;
  launch(registration: Registration, options?: LaunchOptions): Launched;
  close(): Promise<void>;
}

interface Session extends Sitting {
  readonly of: Registration;
  readonly id: string;
  readonly token: string;
  fetched: boolean;
  expired: boolean;
  abandoned: boolean;
  preferencesRead: boolean;
  readonly said: Said;
}

interface Reply {
  readonly status: number;
  readonly body?: unknown;
  /** Sent as it is. */
  readonly text?: string;
  readonly etag?: string;
}

const no = (status: number, reason: string): Reply => ({ status, body: { statusCode: status, message: reason } });

const LAUNCH_DATA = 'LMS.LaunchData';
const etagOf = (text: string): string => `"${createHash('sha1').update(text).digest('hex')}"`;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

const isJson = ({ headers }: IncomingMessage): boolean =>
  (headers['content-type'] ?? '').split(';')[0]?.trim() === 'application/json';

/** All of a batch, or nothing of it (xAPI 1.0.3, Communication 2.1.1). */
function takeStatements(session: Session, body: string): Reply {
  const value = parsed(body);
  if (value === undefined) return no(400, 'no JSON');
  const batch: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (!session.preferencesRead) return no(403, '11.0.0.0-3 learner preferences not yet read');
  const { said, of } = session;
  const trial: Said = { ...said, inSession: [...said.inSession], inRegistration: [...said.inRegistration] };
  const fresh: Fields[] = [];
  try {
    for (const statement of batch) {
      checkStatement(statement, session, trial);
      if (fresh.some(({ id }) => id === statement.id)) throw new Refusal(400, 'an id twice in one batch');
      const there = of.statements.find(({ id }) => id === statement.id);
      if (there && !isDeepStrictEqual(there, statement)) throw new Refusal(409, 'the id of another statement');
      if (!there) fresh.push(statement);
    }
  } catch (error) {
    if (error instanceof Refusal) return no(error.status, error.message);
    throw error;
  }
  of.statements.push(...fresh);
  said.inSession.splice(0, Number.POSITIVE_INFINITY, ...trial.inSession);
  said.inRegistration.splice(0, Number.POSITIVE_INFINITY, ...trial.inRegistration);
  said.since = trial.since;
  said.latest = trial.latest;
  return { status: 200, body: fresh.map(({ id }) => id) };
}

function findStatement({ of }: Session, query: URLSearchParams): Reply {
  const statement = of.statements.find(({ id }) => id === query.get('statementId'));
  return statement ? { status: 200, body: statement } : no(404, 'no such statement');
}

/** xAPI 1.0.3, Communication 3.1: a version that was named has to be the one that stands there. */
function refusesVersion(
  { headers }: IncomingMessage,
  etag: string | undefined,
  wantsVersions: boolean,
): Reply | undefined {
  const [match, none] = [headers['if-match'], headers['if-none-match']];
  if (match !== undefined && match !== etag) return no(412, 'another version stands there');
  if (none === '*' && etag !== undefined) return no(412, 'one stands there');
  const unnamed = match === undefined && none === undefined;
  return wantsVersions && unnamed && etag !== undefined ? no(409, 'which version is written over?') : undefined;
}

function state(session: Session, request: IncomingMessage, { method, query, body }: Asked, wants: boolean): Reply {
  const { of } = session;
  const stateId = query.get('stateId');
  if (!stateId) return no(400, 'no stateId');
  if (!isDeepStrictEqual(parsed(query.get('agent') ?? ''), of.actor)) return no(403, '8.1.3.0-3 another agent');
  if (query.get('registration') !== of.id) return no(403, '8.1.4.0-3 another registration');
  if (query.get('activityId') !== of.activityId) return no(403, '8.1.5 another activity');
  const there = of.documents.get(stateId);
  if (method === 'GET') return there ? { status: 200, text: there.text, etag: there.etag } : no(404, 'no document');
  if (stateId === LAUNCH_DATA) return no(403, '10.2.1.0-5 the launch data is the LMS’s');
  if (method !== 'PUT') return no(405, method);
  if (!isJson(request) || parsed(body) === undefined) return no(400, 'no JSON');
  const refused = refusesVersion(request, there?.etag, wants);
  if (refused) return refused;
  of.documents.set(stateId, { text: body, etag: etagOf(body) });
  return { status: 204 };
}

function profile(session: Session, { method, query }: Asked): Reply {
  if (!isDeepStrictEqual(parsed(query.get('agent') ?? ''), session.of.actor))
    return no(403, '11.0.0.0-1 another agent');
  if (query.get('profileId') !== 'cmi5LearnerPreferences') return no(404, 'no such profile');
  if (method !== 'GET') return no(403, 'preferences are not written here');
  session.preferencesRead = true;
  return no(404, 'no preferences');
}

/**
 * An LMS for tests, as strict as cmi5 (1st edition) and xAPI 1.0.3 are read by ADL's own player, and a little stricter. On
 * loopback, on any free port; from other origins, too.
 */
export async function cmi5Lms(options: Cmi5LmsOptions = {}): Promise<Cmi5Lms> {
  const { folder, wantsVersions = false, bareEndpoint = false } = options;
  const sessions: Session[] = [];
  const publishers = new Map<Registration, string>();
  const log: Logged[] = [];
  const base = `/${randomBytes(4).toString('hex')}/course/v1/`;
  const files = folder ? sirv(folder, { dev: true, etag: true, extensions: [] }) : undefined;

  function handToken(id: string, { method }: Asked): Reply {
    const session = sessions.find((one) => one.id === id);
    if (!session) return no(404, 'no such session');
    if (method !== 'POST') return no(405, '8.2.1 POST alone');
    // With status 200, as 8.2.3 wants it.
    if (session.fetched || session.abandoned) {
      return {
        status: 200,
        body: { 'error-code': '1', 'error-text': 'The authorization token has already been returned.' },
      };
    }
    session.fetched = true;
    return { status: 200, body: { 'auth-token': session.token } };
  }

  function answer(request: IncomingMessage, asked: Asked): Reply {
    const token = /^Basic (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
    const session = sessions.find((one) => one.token === token && one.fetched);
    if (!session || session.expired) return no(401, 'no such token, or no longer');
    if (!/^1\.0(\.\d)?$/.test(String(request.headers['x-experience-api-version'])))
      return no(400, 'which xAPI version?');
    if (session.abandoned) return no(403, '9.3.6.0-2 abandoned: launched again in the meantime');
    if (session.said.inSession.includes('terminated')) return no(403, '9.3.0.0-5 after terminated');
    const { method, resource, query, body } = asked;
    if (resource === 'statements' && method === 'GET') return findStatement(session, query);
    if (resource === 'statements' && method === 'POST') {
      return isJson(request) ? takeStatements(session, body) : no(400, 'Content-Type is not application/json');
    }
    if (resource === 'activities/state') return state(session, request, asked, wantsVersions);
    if (resource === 'agents/profile') return profile(session, asked);
    return no(404, `${method} ${resource}`);
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (files && pathname.startsWith(base)) {
      request.url = `/${pathname.slice(base.length)}`;
      return files(request, response, () => void response.writeHead(404).end('Not found'));
    }
    const [, door = '', ...rest] = pathname.split('/');
    if (door !== 'fetch' && door !== 'lrs') {
      // Where it leads at the end.
      response
        .writeHead(200, { 'Content-Type': 'text/html' })
        .end('<!doctype html><title>LMS</title><h1>Back in the LMS</h1>');
      return;
    }
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Expose-Headers', 'ETag');
    if (request.method === 'OPTIONS') {
      const headers = 'Authorization, Content-Type, X-Experience-API-Version, If-Match, If-None-Match';
      response.setHeader('Access-Control-Allow-Methods', 'GET, POST, PUT');
      response.writeHead(204, { 'Access-Control-Allow-Headers': headers }).end();
      return;
    }
    const asked: Asked = {
      method: request.method ?? '',
      resource: door === 'fetch' ? 'fetch' : rest.join('/'),
      query: searchParams,
      body: await bodyOf(request),
    };
    const fate = await lms.network(asked);
    if (fate === 'request-lost') return void request.socket.destroy();
    const reply = door === 'fetch' ? handToken(rest.join('/'), asked) : answer(request, asked);
    const text = reply.text ?? (reply.body === undefined ? '' : JSON.stringify(reply.body));
    log.push({ ...asked, status: reply.status, answer: text });
    if (fate === 'answer-lost') return void request.socket.destroy();
    if (reply.etag) response.setHeader('ETag', reply.etag);
    response.writeHead(reply.status, text === '' ? {} : { 'Content-Type': 'application/json' }).end(text);
  }

  const listener: RequestListener = (request, response) => {
    serve(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  };
  const server = createServer(listener);
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;

  const lms: Cmi5Lms = {
    content: `${origin}${base}`,
    log,
    network: () => 'served',
    register(publisherId) {
      const registration: Registration = {
        id: randomUUID(),
        actor: { objectType: 'Agent', account: { homePage: origin, name: randomUUID() } },
        activityId: `${origin}/activities/${randomUUID()}`,
        statements: [],
        documents: new Map(),
      };
      publishers.set(registration, publisherId);
      return registration;
    },
    launch(registration, { mode = 'Normal', mastery, returnURL, page = `${origin}${base}index.html` } = {}) {
      const { id, actor, activityId, documents } = registration;
      const publisherId = publishers.get(registration) ?? '';
      const sessionId = randomUUID();
      const template = {
        contextActivities: {
          grouping: [{ objectType: 'Activity', id: publisherId }],
          category: [{ id: 'https://lms.example/launched-by/tests' }],
        },
        extensions: { [SESSION_ID]: sessionId, 'https://lms.example/cohort': { name: 'autumn' } },
      };
      const text = JSON.stringify({
        contextTemplate: template,
        launchMode: mode,
        moveOn: 'CompletedAndPassed',
        ...(mastery === undefined ? {} : { masteryScore: mastery }),
        ...(returnURL === undefined ? {} : { returnURL }),
      });
      documents.set(LAUNCH_DATA, { text, etag: etagOf(text) });
      const verbs = registration.statements.map(({ verb }) => (isFields(verb) ? String(verb.id) : ''));
      const session: Session = {
        of: registration,
        id: sessionId,
        token: randomBytes(12).toString('base64'),
        actor,
        registration: id,
        activityId,
        template,
        mode,
        mastery,
        fetched: false,
        expired: false,
        abandoned: false,
        preferencesRead: false,
        said: {
          inSession: [],
          inRegistration: verbs.map((verb) => verb.slice(verb.lastIndexOf('/') + 1)),
          since: Number.NEGATIVE_INFINITY,
          latest: Number.NEGATIVE_INFINITY,
        },
      };
      // One session at a time: cmi5, 9.3.6.
      for (const one of sessions) if (one.of === registration) one.abandoned = true;
      sessions.push(session);
      // In any order (cmi5, 8.1).
      const parameters = new URLSearchParams({
        activityId,
        fetch: `${origin}/fetch/${sessionId}`,
        registration: id,
        actor: JSON.stringify(actor),
        endpoint: `${origin}/lrs${bareEndpoint ? '' : '/'}`,
      });
      return {
        url: `${page}?${parameters}`,
        search: `?${parameters}`,
        session: sessionId,
        expire: () => {
          session.expired = true;
        },
      };
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
  return lms;
}
