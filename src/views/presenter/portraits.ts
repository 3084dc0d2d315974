import { type FacesFolder, faceAddress, type PlayData } from '../player/play-data.ts';

/** Portraits are fetched before they are needed: the network of a hall comes and goes. Held, so that they stay in memory. */
const portraits: HTMLImageElement[] = [];

/** Fetches every face that a story can show. @param faces their folder */
export function fetchPortraits({ scenario }: PlayData, faces: FacesFolder): void {
  const beats = scenario.scenes.flatMap(({ beats, choices }) => [
    ...beats,
    ...choices.flatMap(({ consequence, mood }) => [
      ...consequence,
      ...(mood ? [{ kind: 'face' as const, who: scenario.you, mood }] : []),
    ]),
  ]);
  const addresses = new Set([
    ...Object.keys(scenario.cast).map((who) => faceAddress(faces, who, 'calm')),
    ...beats.flatMap((beat) => ('mood' in beat && beat.mood ? [faceAddress(faces, beat.who, beat.mood)] : [])),
  ]);
  for (const address of addresses) {
    const image = new Image();
    image.src = address;
    portraits.push(image);
  }
}
