export const learnerMap = {
  title: 'The map',
  seen: (scenes: number, allScenes: number, endings: number, allEndings: number) =>
    `You have seen ${scenes} of ${allScenes} scenes and ${endings} of ${allEndings} endings.`,
  drawing: 'The story as a map, as far as you have seen it',
  key: 'The thick line is the way you went, with the numbers of your decisions. A thin one you went another time; a dotted one you could have gone.',
  choose: 'Choose a scene to read what could be said in it.',
  chosen: 'The scene that you chose',
  close: 'Close',
  list: 'The same as a list',
  /** Begins as the plate does, for those who speak to the page. */
  scene: (title: string, decision?: number) =>
    decision === undefined ? title : `${title} ${decision}: a decision of yours`,
  ending: 'An ending.',
  said: 'You said it this time.',
  saidBefore: 'You said it another time.',
  notSaid: 'Not said yet.',
  leadsTo: (title: string) => `It leads to “${title}”.`,
  unknown: 'You have not seen where it leads.',
  wentOn: (title: string) => `From here it went on by itself to “${title}”.`,
  failed: 'The map did not arrive.',
  again: 'Try again',
} as const;
