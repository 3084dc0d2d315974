import type { Choice, Scene } from '../../engine/scenario.ts';

/** The choices that a learner makes; the others belong to the clock. */
export const buttonsOf = ({ choices }: Scene): readonly Choice[] => choices.filter(({ after }) => after === undefined);
