/** What may hold an API: a window, as far as it can be seen from here. */
type Holder = Readonly<Record<string, unknown>>;

const isHolder = (value: unknown): value is Holder =>
  value !== null && (typeof value === 'object' || typeof value === 'function');

/** A frame of another origin throws when it is touched, wherever it is touched. */
const look = (holder: Holder, name: string): unknown => {
  try {
    return holder[name];
  } catch {
    return undefined;
  }
};

/** SCORM RTE 3.3.1 asks for 500 at most; more frames than this are a circle. */
const MOST_FRAMES = 100;

function upFrom(start: Holder, name: string): unknown {
  let at: Holder = start;
  for (let frame = 0; frame < MOST_FRAMES; frame++) {
    const api = look(at, name);
    if (isHolder(api)) return api;
    const parent = look(at, 'parent');
    if (!isHolder(parent) || parent === at) return undefined;
    at = parent;
  }
  return undefined;
}

/**
 * Looks for an API object: from this window up through its parents, then from the opener up, then from the opener of the
 * topmost window. A frame that belongs to somebody else is passed over.
 * @param name `API` (SCORM 1.2) or `API_1484_11` (SCORM 2004)
 */
export function findApi(start: unknown, name: string): unknown {
  if (!isHolder(start)) return undefined;
  const opener = look(start, 'opener');
  const top = look(start, 'top');
  const topsOpener = isHolder(top) ? look(top, 'opener') : undefined;
  return (
    upFrom(start, name) ??
    (isHolder(opener) ? upFrom(opener, name) : undefined) ??
    (isHolder(topsOpener) ? upFrom(topsOpener, name) : undefined)
  );
}
