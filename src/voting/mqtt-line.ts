import type { MqttClient } from 'mqtt';
import type { Line } from '../workshop/phones.ts';

interface Setup {
  /** `ws://…` or `wss://…`. */
  readonly address: string;
  readonly clientId: string;
  readonly name?: string | undefined;
  readonly password?: string | undefined;
  /** What to listen to; it is listened to before the line is said to be open. */
  readonly topic: string;
  /** In bytes: longer messages are not looked at. */
  readonly mostBytes: number;
  opened(): void;
  heard(topic: string, text: string): void;
  /** `line` has changed. */
  changed(): void;
}

/** One client of a broker that connects again for ever. Nothing of it throws. */
export interface MqttLine {
  line(): Line;
  /** @returns whether the broker has acknowledged it: never where the line is not open */
  publish(topic: string, text: string, options?: { readonly retain?: boolean }): Promise<boolean>;
  /** Sends what is under way and hangs up. */
  close(): void;
}

/** In milliseconds. Pauses double, and vary by half, so that a room that was cut off does not come back in one instant. */
const PAUSE = { first: 500, longest: 30_000 };
/** A line that has stood for so long, in milliseconds, begins with the first pause again. */
const STEADY = 10_000;
/** In milliseconds: a broker that is silent for longer when something is asked of it is taken for gone. */
const PATIENCE = 15_000;
/** In milliseconds: so long is waited for what is under way when hanging up. */
const FAREWELL = 2_000;
/** In seconds. Browsers let the timers of a page in the background run once a minute; brokers wait half as long again. */
const KEEP_ALIVE = 60;

/** MQTT 3.1.1, 3.2.2.3: the CONNACK return codes that say that a name, a password or a right is wrong, or an id. */
const REFUSALS: readonly unknown[] = [2, 4, 5];

/**
 * Each connection has a client of its own: what an old one has left unsent is never sent, because who uses the line says
 * anew where it stands whenever it is open again.
 */
export function keepLine(setup: Setup): MqttLine {
  let line: Line = { kind: 'connecting' };
  let client: MqttClient | undefined;
  let ready = false;
  let everOpen = false;
  let closed = false;
  let pause = PAUSE.first;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const say = (next: Line): void => {
    line = next;
    if (!closed) setup.changed();
  };
  const failed = (why: unknown, refused = false): void => {
    ready = false;
    const kind = refused ? 'refused' : everOpen ? 'lost' : 'unreachable';
    const reason = why instanceof Error ? why.message : undefined;
    if (closed) return;
    say({ kind, ...(reason && { why: reason }) });
    clearTimeout(timer);
    timer = setTimeout(connect, pause * (0.5 + Math.random()));
    pause = Math.min(pause * 2, PAUSE.longest);
  };

  async function connect(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    try {
      const { default: mqtt } = await import('mqtt');
      if (!closed) listen(mqtt.connect(setup.address, optionsOf(setup)));
    } catch (why) {
      failed(why);
    }
  }

  function listen(mine: MqttClient): void {
    client = mine;
    let why: unknown;
    let refused = false;
    let steady: ReturnType<typeof setTimeout> | undefined;
    mine.on('error', (error) => {
      why = error;
      refused ||= 'code' in error && REFUSALS.includes(error.code);
    });
    mine.on('connect', () => {
      mine.subscribe(setup.topic, { qos: 1 }, (error) => {
        if (error) {
          why = error;
          refused = mine.connected;
          mine.end(true);
          return;
        }
        ready = true;
        everOpen = true;
        steady = setTimeout(() => {
          pause = PAUSE.first;
        }, STEADY);
        say({ kind: 'open' });
        if (!closed) setup.opened();
      });
    });
    mine.on('message', (topic, payload) => {
      if (!closed && payload.length <= setup.mostBytes) setup.heard(topic, payload.toString());
    });
    mine.on('close', () => {
      clearTimeout(steady);
      if (client !== mine) return;
      client = undefined;
      // Tells who still waits for an acknowledgement that none will come.
      mine.end(true);
      failed(why, refused);
    });
  }

  /** A phone that wakes up, or has a network again, does not sit out its pause. */
  const wake = (): void => {
    if (timer && !closed) void connect();
  };
  globalThis.addEventListener?.('online', wake);
  globalThis.document?.addEventListener('visibilitychange', wake);
  void connect();

  return {
    line: () => line,
    publish(topic, text, { retain = false } = {}) {
      const mine = client;
      if (!mine || !ready) return Promise.resolve(false);
      return new Promise((resolve) => {
        const silent = setTimeout(() => {
          resolve(false);
          mine.end(true);
        }, PATIENCE);
        mine.publish(topic, text, { qos: 1, retain }, (error) => {
          clearTimeout(silent);
          resolve(!error);
        });
      });
    },
    close() {
      closed = true;
      clearTimeout(timer);
      globalThis.removeEventListener?.('online', wake);
      globalThis.document?.removeEventListener('visibilitychange', wake);
      const mine = client;
      if (!mine) return;
      const late = setTimeout(() => mine.end(true), FAREWELL);
      mine.once('close', () => clearTimeout(late));
      mine.end();
    },
  };
}

function optionsOf({ clientId, name, password }: Setup) {
  return {
    clientId,
    ...(name !== undefined && { username: name }),
    ...(password !== undefined && { password }),
    protocolVersion: 4,
    clean: true,
    keepalive: KEEP_ALIVE,
    connectTimeout: PATIENCE,
    reconnectPeriod: 0,
    resubscribe: false,
    queueQoSZero: false,
    // The others run in a worker from a blob, which the pages' policy forbids.
    timerVariant: 'native',
  } as const;
}
