import { sceneTitle } from '../../drawing/scene-title.ts';
import type { Debrief } from '../../engine/debrief.ts';
import { plain } from '../../engine/plain.ts';
import { debrief as words } from '../../i18n/en.ts';
import { nameOf, type PlayData } from '../player/play-data.ts';
import type { Telling } from '../player/telling.ts';
import { inHalves } from './halves.ts';

/** All that was said, and what it came to, as plain text with a line a paragraph. */
export function transcript(data: PlayData, debrief: Debrief, tellings: readonly Telling[]): string {
  const told = tellings.flatMap(({ turns }) =>
    turns.flatMap(({ lines }) =>
      lines.flatMap((line): string[] => {
        if (line.kind === 'narration') return [plain(line.text)];
        if (line.kind === 'face') return [];
        return [`${nameOf(data, line.who)}: ${plain(line.text)}`];
      }),
    ),
  );
  const { overall, rules } = debrief.score;
  const scores = Object.entries(rules).map(
    ([rule, { halves, tests }]) => `${data.rules[rule] ?? rule}: ${words.of(inHalves(halves), tests)}`,
  );
  const ending = debrief.ending?.at(-1);
  return [
    data.scenario.title,
    ...told,
    ...(ending ? [`${words.ended}: ${sceneTitle(ending.id)}`] : []),
    [words.kept(inHalves(overall.halves), overall.tests), ...scores].join('\n'),
  ].join('\n\n');
}
