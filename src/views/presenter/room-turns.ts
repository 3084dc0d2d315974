import { plain } from '../../engine/plain.ts';
import type { Line, Turn } from '../player/telling.ts';

/** Letters that stand on a wall at once in type that the last row reads. */
const MOST = 420;

const letters = (lines: readonly Line[]): number =>
  lines.reduce((sum, line) => sum + (line.kind === 'face' ? 0 : plain(line.text).length), 0);

/** Between two lines, where more would be too much for a wall. */
function pieces(lines: readonly Line[]): readonly (readonly Line[])[] {
  const all: Line[][] = [];
  for (const line of lines) {
    const last = all.at(-1);
    if (last && letters([...last, line]) <= MOST) last.push(line);
    else all.push([line]);
  }
  return all;
}

/** A moment's turns as a room is told them: what a reader takes in at one stroke may be too much for a wall. */
export function roomTurns(turns: readonly [Turn, ...Turn[]]): readonly [Turn, ...Turn[]] {
  const [first = turns[0], ...rest] = turns.flatMap((turn): readonly Turn[] => {
    const parts = pieces(turn.lines);
    const { speaker, ...others } = turn;
    // Somebody speaks in the last line, if anybody does.
    return parts.map((lines, at) => (at === parts.length - 1 ? { ...turn, lines } : { ...others, lines }));
  });
  return [first, ...rest];
}
