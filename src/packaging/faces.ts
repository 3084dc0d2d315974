import type { Beat, Mood, Scenario } from '../engine/scenario.ts';

/** A story as `play/<id>.json` holds it, as far as faces hang on it. */
export interface Played {
  readonly scenario: Scenario;
  /** The rows of a delegation table: whom the debrief shows as somebody who lost a chance to learn. */
  readonly day?: readonly { readonly person: string }[];
}

/** What nobody has said otherwise: whoever comes without a mood, thinks and is not there, or has just spoken as you. */
const UNSAID: Mood = 'calm';
/** Beside a meter that is somebody's, by how much of it there is. */
const OF_A_METER: readonly Mood[] = ['closed', 'suspicious', 'calm', 'pleased', 'moved'];
/** In the debrief of a day. */
const LEFT_OUT: Mood = 'sidelined';

/**
 * Every face that a story can show, as `<person>.<mood>`, sorted. A mood that is written somewhere stays until another one is,
 * so whoever appears is seen in the moods that are written for them, and calm; on which path does not matter.
 */
export function facesOf({ scenario, day = [] }: Played): readonly string[] {
  const faces = new Set<string>();
  const show = (who: string, moods: readonly Mood[]): void => {
    for (const mood of moods) faces.add(`${who}.${mood}`);
  };
  const tell = (beats: readonly Beat[]): void => {
    for (const beat of beats) {
      if (beat.kind === 'face') show(beat.who, [beat.mood]);
      if (beat.kind === 'speech') show(beat.who, [beat.mood ?? UNSAID]);
    }
  };
  show(scenario.you, [UNSAID]);
  for (const { beats, choices, thoughts } of scenario.scenes) {
    tell(beats);
    for (const { who } of thoughts) show(who, [UNSAID]);
    for (const { mood, consequence } of choices) {
      tell(consequence);
      if (mood) show(scenario.you, [mood]);
    }
  }
  for (const [id, { show: shown }] of Object.entries(scenario.meters)) {
    if (scenario.cast[id] && shown === 'play') show(id, OF_A_METER);
  }
  for (const { person } of day) show(person, [LEFT_OUT]);
  return [...faces].sort();
}
