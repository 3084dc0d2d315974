import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { Aedes, type AuthenticateError, type Client } from 'aedes';
import { createWebSocketStream, type WebSocket, WebSocketServer } from 'ws';
import { readTopic } from '../workshop/ballot.ts';
import { EMBEDDED } from '../workshop/phone-link.ts';
import { CONSOLE_NAME } from '../workshop/served-here.ts';
import { BROKER_LIMITS, connectFault, publishFault, subscribeFault, type Voter, voteMeter } from './broker-rules.ts';
import { fewLines } from './few-lines.ts';

export interface BrokerOptions {
  /** The password of the console. */
  readonly key: string;
  /** Hears, in one line, of everybody who was hung up on, and why. */
  readonly say: (line: string) => void;
}

export interface Broker {
  /** Hangs up on everybody. */
  close(): Promise<void>;
}

/** What is known of a connection. */
interface Guest {
  readonly from: string;
  readonly votes: (now: number) => string | undefined;
  isConsole: boolean;
  subscriptions: number;
}

/** Puts a broker for votes, and for nothing else, on a server, at `/mqtt`. It keeps nothing but what each room is asked. */
export async function putBroker(server: Server, { key, say }: BrokerOptions): Promise<Broker> {
  const lines = fewLines(say);
  const guests = new WeakMap<object, Guest>();
  const rooms = new Set<string>();
  const guestOf = (client: Client): Guest | undefined => guests.get(client.conn);
  const voter = (client: Client): Voter => ({ id: client.id, isConsole: guestOf(client)?.isConsole ?? false });
  const drop = (client: Client, why: string): Error => {
    lines.say(`Hung up on ${guestOf(client)?.from ?? 'somebody'}: ${why}.`);
    return new Error(why);
  };

  const broker = await Aedes.createBroker({
    connectTimeout: 20_000,
    drainTimeout: 10_000,
    maxTopicLevels: 4,
    preConnect(client, packet, done) {
      const why = connectFault(packet);
      done(why ? drop(client, why) : null, !why);
    },
    authenticate(client, name, password, done) {
      const guest = guestOf(client);
      if (guest && name === CONSOLE_NAME && password && isKey(password, key)) guest.isConsole = true;
      const isWelcome = guest?.isConsole || (!name && !password);
      done(isWelcome ? null : wrongPassword(drop(client, 'its name or password is wrong')), isWelcome ?? false);
    },
    authorizeSubscribe(client, subscription, done) {
      const guest = guestOf(client);
      const isTooMany = guest !== undefined && ++guest.subscriptions > BROKER_LIMITS.subscriptions;
      const why = isTooMany
        ? 'it listens to too much'
        : subscribeFault(subscription.topic, subscription.qos, voter(client));
      done(why ? drop(client, why) : null, why ? null : subscription);
    },
    authorizePublish(client, packet, done) {
      if (!client) return done(null);
      const { topic, qos, retain, payload } = packet;
      const why =
        publishFault({ topic, qos, retain, bytes: Buffer.byteLength(payload) }, voter(client)) ??
        (guestOf(client)?.isConsole
          ? roomFault(rooms, topic, payload.length === 0)
          : guestOf(client)?.votes(Date.now()));
      done(why ? drop(client, why) : null);
    },
  });
  // Each has been told above, or is a phone that went away.
  broker.on('clientError', () => {});
  broker.on('connectionError', () => {});

  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: BROKER_LIMITS.bytesPerFrame,
    handleProtocols: (offered) => offered.has('mqtt') && 'mqtt',
  });
  const perAddress = new Map<string, number>();

  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    const from = request.socket.remoteAddress ?? 'somebody';
    const isFull =
      sockets.clients.size >= BROKER_LIMITS.connections ||
      (perAddress.get(from) ?? 0) >= BROKER_LIMITS.connectionsPerAddress;
    if (request.url?.replace(/\?.*$/, '') !== EMBEDDED) refuse(socket, '404 Not Found');
    else if (!isOwnPage(request)) {
      lines.say(`Did not let ${from} in: it comes from a page of another site.`);
      refuse(socket, '403 Forbidden');
    } else if (isFull) {
      lines.say(`Did not let ${from} in: the room is full.`);
      refuse(socket, '503 Service Unavailable');
    } else sockets.handleUpgrade(request, socket, head, (opened) => welcome(opened, request, from));
  };

  function welcome(socket: WebSocket, request: IncomingMessage, from: string): void {
    perAddress.set(from, (perAddress.get(from) ?? 0) + 1);
    socket.on('close', () => {
      const left = (perAddress.get(from) ?? 1) - 1;
      if (left > 0) perAddress.set(from, left);
      else perAddress.delete(from);
    });
    const stream = createWebSocketStream(socket);
    const guest: Guest = { from, votes: voteMeter(), isConsole: false, subscriptions: 0 };
    guests.set(stream, guest);
    // Before MQTT sees them: a packet that says it is long is gathered until it is whole.
    let bytes = 0;
    socket.on('message', (data: Buffer) => {
      bytes += data.length;
      if (guest.isConsole || bytes <= BROKER_LIMITS.bytesInAll) return;
      lines.say(`Hung up on ${from}: it has sent more than ${BROKER_LIMITS.bytesInAll / 1024} kB.`);
      socket.terminate();
    });
    stream.on('error', () => socket.terminate());
    broker.handle(stream, request);
  }

  server.on('upgrade', upgrade);
  return {
    async close() {
      server.off('upgrade', upgrade);
      for (const socket of sockets.clients) socket.terminate();
      await new Promise<void>((resolve) => broker.close(resolve));
      await new Promise<void>((resolve) => sockets.close(() => resolve()));
      lines.stop();
    },
  };
}

/** Counts the rooms that are kept. */
function roomFault(rooms: Set<string>, topic: string, isClosed: boolean): string | undefined {
  const room = readTopic(topic)?.room ?? '';
  if (isClosed) rooms.delete(room);
  else if (rooms.has(room) || rooms.size < BROKER_LIMITS.rooms) rooms.add(room);
  else return `it opens more than ${BROKER_LIMITS.rooms} rooms`;
  return undefined;
}

/** Browsers say whose page asks; a page of another site has no business here. */
function isOwnPage({ headers: { origin, host } }: IncomingMessage): boolean {
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
}

function isKey(password: Buffer, key: string): boolean {
  const digest = (text: Buffer | string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(password), digest(key));
}

/** MQTT 3.1.1, 3.2.2.3: CONNACK return code 4. */
const wrongPassword = (error: Error): AuthenticateError => Object.assign(error, { returnCode: 4 });

function refuse(socket: Duplex, status: string): void {
  socket.on('error', () => {});
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
