import { readRoomCode } from './ballot.ts';
import type { PhoneLine } from './phones.ts';

/** What a phone's link carries; without `address`, the broker is beside the page, at `/mqtt`. */
export type PhoneLink = Omit<PhoneLine, 'address'> & { readonly address?: string };

/** The path of an embedded broker, on the server of the pages. */
export const EMBEDDED = '/mqtt';

/** The fragment, with its `#`, of the vote page's address. It never reaches a server. */
export function writePhoneLink({ room, address, name, password }: PhoneLink): string {
  const fields = { room, broker: address, name, password };
  const set = Object.entries(fields).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return `#${new URLSearchParams(set)}`;
}

/** @returns nothing where the fragment names no room */
export function readPhoneLink(fragment: string): PhoneLink | undefined {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  const room = readRoomCode(fields.get('room') ?? '');
  if (!room) return undefined;
  const [address, name, password] = ['broker', 'name', 'password'].map((field) => fields.get(field) || undefined);
  return { room, ...(address && { address }), ...(name && { name }), ...(password && { password }) };
}

/**
 * The broker's whole address, given as a whole one or as a path beside a page.
 *
 * @returns nothing where it is neither
 */
export function brokerAddress(broker: string, page: string): string | undefined {
  if (!URL.canParse(broker, page)) return undefined;
  const address = new URL(broker, page);
  if (broker.startsWith('/')) address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  return address.protocol === 'ws:' || address.protocol === 'wss:' ? address.href : undefined;
}
