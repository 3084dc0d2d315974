import type { Settings } from '../../record/settings.ts';

/** Whether a scene stands there whole: who asks for it, and who wants nothing to move. */
export const toldAtOnce = ({ pace }: Settings): boolean =>
  pace === 'scene' || matchMedia('(prefers-reduced-motion: reduce)').matches;
