export const recordPage = {
  title: 'Your record',
  about: 'What this browser knows about what you played.',
  intro: 'All of it lies in this browser and nowhere else. Nobody sees it unless you show it.',
  nothing: 'Nothing played yet. The first scene is on the course page.',
  best: (earned: string, tests: number) => `Your best: ${earned} of the ${tests} moments that tested you.`,
  noneFinished: 'None of them finished yet.',
  of: (earned: string, tests: number) => `${earned} of ${tests}`,
  whatIf: 'What-if:',
  underWay: 'Not finished',
  move: 'Take it with you',
  moveWhy: 'Save it as a file, and open the file on another device. What is there already stays.',
  save: 'Save as a file',
  load: 'Open a file:',
  report: (added: number, updated: number, unchanged: number) =>
    `${added} new, ${updated} taken further, ${unchanged} that were here already.`,
  refused: ({ where, index, what }: { where: string; index?: number | undefined; what: string }) => {
    const thing = where === 'practices' ? 'Practice' : 'Attempt';
    const place = index !== undefined ? `${thing} ${index + 1} in the file` : 'The file';
    const reasons: Readonly<Record<string, string>> = {
      'too-long': 'is longer than any record can be; nothing was taken from it.',
      'not-json':
        'is damaged or is not a record: it is not JSON. Nothing was taken from it; what is here is as it was.',
      'not-a-record': 'is JSON, and not a record of this course. Nothing was taken from it.',
      newer: 'was written by a newer edition of this course. Open it there.',
      missing: 'holds no attempts.',
      'not-an-attempt': 'could not be read. The others were taken.',
      'not-a-practice': 'could not be read. The others were taken.',
      wrong: 'has a part that could not be read. The rest was taken.',
      'not-kept': 'could not be kept, because the browser’s storage is full or closed.',
    };
    return `${place} ${reasons[what] ?? what}`;
  },
  erase: 'Erase it',
  eraseWhy: 'Takes everything that this course keeps in this browser away, settings included.',
  eraseAll: 'Erase everything',
  sure: 'Erase everything?',
  sureWhat: (attempts: number) =>
    `${attempts === 1 ? 'One attempt' : `${attempts} attempts`}, what you practised, what was assigned to you, your name and your settings will be gone from this browser. There is no way back, except from a file that you saved.`,
  keepIt: 'Keep it',
  eraseNow: 'Erase it all',
} as const;
