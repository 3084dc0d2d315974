/** Where the scenes of the last time lie, each with what it was made of; in this tab only. */
const KEY = 'handoff.map';

/**
 * Which scene was written since this page was last drawn in this tab: new, or changed. Only under `astro dev` do scenes say what
 * they are made of.
 */
export function writtenScene(): string | undefined {
  const key = `${KEY}:${location.pathname}`;
  const now = new Map(
    [...document.querySelectorAll<HTMLElement>('article[data-scene][data-digest]')].map(
      ({ dataset: { scene = '', digest = '' } }) => [scene, digest] as const,
    ),
  );
  const before = new Map<string, string>(JSON.parse(sessionStorage.getItem(key) ?? '[]'));
  sessionStorage.setItem(key, JSON.stringify([...now]));
  if (before.size === 0) return undefined;
  const written = [...now].filter(([scene, digest]) => before.get(scene) !== digest).map(([scene]) => scene);
  // Whoever adds a scene also changes the one that leads to it.
  return written.find((scene) => !before.has(scene)) ?? written[0];
}
