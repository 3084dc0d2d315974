/** Where the things that can be seen stand, in whole pixels. */
function standing(): string {
  const seen = [...document.querySelectorAll('main :is(h1, h2, h3, p, li, button, em, strong)')]
    .map((element) => element.getBoundingClientRect())
    .filter(({ top, bottom }) => bottom > 0 && top < innerHeight);
  return JSON.stringify(seen.map(({ top, bottom, left, right }) => [top, bottom, left, right].map(Math.round)));
}

/**
 * The reading face comes last, behind everything that somebody waits for, and moves nothing: where a line would break
 * elsewhere than in the stand-in, it waits for the next touch, when the page changes anyway.
 * @param address of a woff2 file
 */
export async function loadReadingFace(address: string): Promise<void> {
  const face = await new FontFace('Story', `url("${address}")`, { weight: '400 600' }).load();
  const before = standing();
  document.fonts.add(face);
  if (standing() === before) return;
  document.fonts.delete(face);
  const add = (): void => {
    document.fonts.add(face);
    for (const kind of ['click', 'keyup'] as const) removeEventListener(kind, add, true);
  };
  for (const kind of ['click', 'keyup'] as const) addEventListener(kind, add, true);
}
