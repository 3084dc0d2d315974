/** RFC 5545, 3.1: octets without the line break. */
const MOST_OCTETS = 75;

const utf8 = new TextEncoder();
const octetsOf = (text: string): number => utf8.encode(text).length;

/** RFC 5545, 3.3.11. A carriage return or another control has no place in a text. */
export const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');

/** RFC 5545, 3.1: goes on in the next line after a blank; never within a character. */
export function folded(line: string): string {
  const lines: string[] = [];
  let [current, octets] = ['', 0];
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > MOST_OCTETS) {
      lines.push(current);
      [current, octets] = [' ', 1];
    }
    current += character;
    octets += more;
  }
  return [...lines, current].join('\r\n');
}

/** Content lines as an iCalendar file has them: folded, each ended. */
export const contentLines = (lines: readonly string[]): string => lines.map((line) => `${folded(line)}\r\n`).join('');
