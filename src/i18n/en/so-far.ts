export const soFar = {
  whereWereWe: 'Where were we?',
  youSaid: 'You:',
  allThatWasSaid: 'All that was said',
  startAgain: 'Start again from the first scene',
  whatIf: (decision: number) =>
    `What if: you are trying decision ${decision} again. Your first attempt stays as it is.`,
  dropped: (kept: number) =>
    `The story was rewritten. You are back where it still holds, after ${kept === 1 ? 'one step' : `${kept} steps`}; nothing else was lost.`,
  leadsNoFurther: (kept: number) =>
    kept === 0
      ? 'This story does not know the steps in the address. Here is its first scene.'
      : `The steps in the address lead no further than here: after ${kept === 1 ? 'one of them' : `${kept} of them`} comes one that cannot be taken.`,
} as const;
