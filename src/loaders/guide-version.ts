import castText from '../../scenarios/cast.yaml?raw';
import { readCast } from '../drawing/cast.ts';
import type { Diagnostic } from '../format/diagnostic.ts';
import alive from '../guide/alive.md?raw';
import flat from '../guide/flat.md?raw';
import { checkScenario } from '../proof/check.ts';
import type { PlayData } from '../views/player/play-data.ts';

const TEXTS = { flat, alive } as const;

/** Which of the guide's two versions of one decision. */
export type VersionName = keyof typeof TEXTS;

export interface GuideVersion {
  readonly text: string;
  readonly data: PlayData;
  /** What the check finds weak in it. */
  readonly smells: readonly Diagnostic[];
}

/** One of the two: read, checked, and ready to be drawn. @throws where it cannot be read as a scenario */
export function guideVersion(name: VersionName): GuideVersion {
  const text = TEXTS[name];
  const { scenario, diagnostics } = checkScenario(text, `src/guide/${name}.md`, { id: name });
  if (!scenario) throw new Error(`src/guide/${name}.md: ${diagnostics.map(({ reason }) => reason).join(' ')}`);
  const cast = readCast(castText);
  return {
    text,
    data: {
      scenario,
      version: '',
      tints: Object.fromEntries(Object.keys(scenario.cast).map((who) => [who, cast.get(who)?.tint ?? 'sand'])),
      rules: {},
    },
    smells: diagnostics.filter(({ severity }) => severity === 'smell'),
  };
}
