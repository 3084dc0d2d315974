/** Of this course: a statement's id is the same wherever it is made from the same facts. */
const NAMESPACE = '4b1f0c5e-6a0d-4d52-9f3e-1f6f2a7c8e90';

const turn = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/** SHA-1 (FIPS 180-4). Our own, because browsers lend theirs to secure contexts alone, and an LMS may stand on plain http. */
function sha1(message: Uint8Array): Uint8Array {
  const length = Math.ceil((message.length + 9) / 64) * 64;
  const padded = new DataView(new ArrayBuffer(length));
  new Uint8Array(padded.buffer).set(message);
  padded.setUint8(message.length, 0x80);
  padded.setUint32(length - 8, Math.floor(message.length / 2 ** 29));
  padded.setUint32(length - 4, message.length * 8);
  let [h0, h1, h2, h3, h4] = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  for (let block = 0; block < length; block += 64) {
    const words = Array.from({ length: 16 }, (_, at) => padded.getUint32(block + 4 * at));
    const word = (at: number): number => words[at] ?? 0;
    for (let at = 16; at < 80; at++) {
      words.push(turn(word(at - 3) ^ word(at - 8) ^ word(at - 14) ^ word(at - 16), 1));
    }
    let [a, b, c, d, e] = [h0, h1, h2, h3, h4];
    for (let at = 0; at < 80; at++) {
      const [mixed, constant] =
        at < 20
          ? [(b & c) | (~b & d), 0x5a827999]
          : at < 40
            ? [b ^ c ^ d, 0x6ed9eba1]
            : at < 60
              ? [(b & c) | (b & d) | (c & d), 0x8f1bbcdc]
              : [b ^ c ^ d, 0xca62c1d6];
      [a, b, c, d, e] = [(turn(a, 5) + mixed + e + constant + word(at)) | 0, a, turn(b, 30), c, d];
    }
    [h0, h1, h2, h3, h4] = [(h0 + a) | 0, (h1 + b) | 0, (h2 + c) | 0, (h3 + d) | 0, (h4 + e) | 0];
  }
  const digest = new DataView(new ArrayBuffer(20));
  for (const [at, part] of [h0, h1, h2, h3, h4].entries()) digest.setInt32(4 * at, part);
  return new Uint8Array(digest.buffer);
}

const hex = (bytes: Iterable<number>): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The UUID of a name in a namespace: version 5 of RFC 9562, 5.5. */
export function uuid5(namespace: string, name: string): string {
  const space = Array.from({ length: 16 }, (_, at) =>
    Number.parseInt(namespace.replaceAll('-', '').slice(2 * at, 2 * at + 2), 16),
  );
  const digest = sha1(Uint8Array.from([...space, ...new TextEncoder().encode(name)]));
  const id = hex(
    digest.slice(0, 16).map((byte, at) => (at === 6 ? (byte & 0x0f) | 0x50 : at === 8 ? (byte & 0x3f) | 0x80 : byte)),
  );
  return [id.slice(0, 8), id.slice(8, 12), id.slice(12, 16), id.slice(16, 20), id.slice(20)].join('-');
}

/** The id of a statement about these facts (cmi5, 9.1), so that one that is sent again is not a second one. */
export const statementId = (...facts: readonly string[]): string => uuid5(NAMESPACE, facts.join('\n'));
