import { parseJson } from '../record/parse-json.ts';
import { isFields } from '../record/read-attempt.ts';
import { LmsRefused } from '../record/run-time.ts';

export interface Answer {
  readonly ok: boolean;
  readonly status: number;
  readonly text: string;
  /** The document's version, where the LMS lets us see it. */
  readonly etag: string | undefined;
}

export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly query?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** `If-Match` and the like. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Calls a resource of the LMS, such as `statements`. The request is on its way before this returns. */
export type Lrs = (resource: string, call: Call) => Promise<Answer>;

/** A fetch that outlives its page may carry 64 KiB, together with the others that do (Fetch, 4.6). */
const MOST_KEPT_ALIVE = 60_000;
/** Milliseconds until an answer is no longer waited for. */
const PATIENCE = 30_000;

const lost = (what: string, cause: unknown): LmsRefused =>
  new LmsRefused(`${what}: no answer (${cause instanceof Error ? cause.message : String(cause)})`, { cause });

const firstLine = (text: string): string => (text.trim().split('\n')[0] ?? '').slice(0, 300);

/** The error that says what came back. */
export function refusal(what: string, { status, text }: Answer): LmsRefused {
  const over = status === 401 ? '; the token has run out, the module has to be opened from the LMS again' : '';
  return new LmsRefused(`${what}: ${status} ${firstLine(text)}${over}`.trim());
}

/** @throws `LmsRefused` where no answer came */
async function ask(what: string, address: string, init: RequestInit): Promise<Answer> {
  try {
    const response = await fetch(address, { ...init, cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
    return {
      ok: response.ok,
      status: response.status,
      text: await response.text(),
      etag: response.headers.get('etag') ?? undefined,
    };
  } catch (cause) {
    throw lost(what, cause);
  }
}

/**
 * The token of a session (cmi5, 8.2). Works once.
 * @throws `LmsRefused`
 */
export async function fetchToken(address: string): Promise<string> {
  const answer = await ask('fetch', address, { method: 'POST' });
  const said = parseJson(answer.text);
  const token = isFields(said) ? said['auth-token'] : undefined;
  if (!answer.ok || typeof token !== 'string' || token === '') throw refusal('fetch', answer);
  return token;
}

/** @param endpoint with a slash at its end. */
export function lrs(endpoint: string, token: string): Lrs {
  let keptAlive = 0;
  return async (resource, { method, query, body, headers }) => {
    const text = body === undefined ? '' : JSON.stringify(body);
    const { length } = new TextEncoder().encode(text);
    const keepalive = method !== 'GET' && keptAlive + length <= MOST_KEPT_ALIVE;
    keptAlive += keepalive ? length : 0;
    const params = query ? `?${new URLSearchParams(query)}` : '';
    try {
      return await ask(`${method} ${query?.stateId ?? resource}`, `${endpoint}${resource}${params}`, {
        method,
        headers: {
          Authorization: `Basic ${token}`,
          'X-Experience-API-Version': '1.0.3',
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: text }),
        keepalive,
      });
    } finally {
      keptAlive -= keepalive ? length : 0;
    }
  };
}
