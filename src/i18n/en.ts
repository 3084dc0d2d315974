/** Every word of the interface. One constant a view, so that a page ships only those it shows. */

export const moods = {
  calm: 'calm',
  pleased: 'pleased',
  eager: 'eager',
  brisk: 'brisk',
  serious: 'serious',
  worried: 'worried',
  sidelined: 'sidelined',
  suspicious: 'suspicious',
  tired: 'tired',
  moved: 'moved',
  alarmed: 'alarmed',
  closed: 'closed',
} as const;

export const player = {
  face: (name: string, mood: string) => `${name}, ${mood}`,
  goOn: 'Go on',
  goOnKey: 'space',
  choices: 'What do you say?',
  roleCheck: 'Role check',
  roleCheckAgain: 'Role check, once more',
  backToIt: 'Back to it',
  thinks: (name: string) => `${name} thinks`,
  onStage: 'In the picture',
  story: 'The story',
  storySoFar: 'The story so far',
  youSaid: 'You:',
  allThatWasSaid: 'All that was said',
  startAgain: 'Start again from the first scene',
  whereWereWe: 'Where were we?',
  preview: 'Preview: nothing you do here is kept.',
  whatIf: (decision: number) =>
    `What if: you are trying decision ${decision} again. Your first attempt stays as it is.`,
  backToDebrief: 'Back to the debrief',
  toDebrief: 'Look back at it',
  meterOf: (label: string, value: number, max: number, unit?: string) =>
    `${label}: ${value} of ${max}${unit ? ` ${unit}` : ''}`,
  clock: (seconds: number) => `${seconds} seconds to answer`,
  loading: 'One moment …',
  loadFailed: {
    why: 'The rest of the story did not arrive.',
    what: 'Your choice is not lost. Check the network and try again.',
    again: 'Try again',
  },
  dropped: (kept: number) =>
    `The story was rewritten. You are back where it still holds, after ${kept === 1 ? 'one step' : `${kept} steps`}; nothing else was lost.`,
  ending: 'The end of this one',
} as const;

export const trouble = {
  forbidden: 'This browser keeps nothing here: your attempt lasts as long as this page is open.',
  full: 'The browser’s storage is full: what you do now is not being kept until there is room again.',
  corrupt: 'Something kept here could not be read. It was set aside, not deleted.',
  foreign: 'Something kept here is not ours. It was set aside, not deleted.',
  crowded: 'There were too many attempts to keep. The oldest unfinished ones were let go.',
  'other-tab': 'This attempt went on in another tab; here it goes on as one of its own. Both are kept.',
} as const;

export const settings = {
  open: 'Settings',
  title: 'Settings',
  close: 'Done',
  text: { label: 'Text size', normal: 'Normal', large: 'Large', larger: 'Larger' },
  theme: { label: 'Light or dark', system: 'As the device', light: 'Light', dark: 'Dark' },
  pace: { label: 'Pace', line: 'Line by line', scene: 'A whole scene at once' },
  clock: {
    label: 'Clock',
    off: 'Off',
    on: 'On',
    longer: 'On, three times as long',
    hint: 'In some scenes silence is an answer. With the clock on, waiting gives it.',
  },
  keys: { label: 'Keys 1 to 4 and R', on: 'On', off: 'Off' },
} as const;

export const page = {
  about:
    'A course for people who were promoted from selling to managing sellers. You play it: the calls, the clients, and the people who watch what you do.',
  skip: 'Straight to the text',
  navigation: 'Site',
  course: 'Course',
  record: 'Your record',
  settings: 'Settings',
  credits: 'Credits',
  private: 'What you do here stays in this browser. Nothing is sent anywhere.',
  report: 'Report a problem',
  problemSubject: (title: string) => `A problem on “${title}”`,
  /** What stands in braces is filled in when the link is followed. */
  problemBody: 'What happened:\n\n\nWhat you expected:\n\n\n—\nPage: {page}\nVersion: {version}\nScene: {scene}',
} as const;

export const rolePlay = {
  label: 'Role-play',
  noScript:
    'The story goes on with JavaScript, which this browser has switched off. The rules below can be read without it.',
} as const;

export const lesson = {
  thisWeek: 'This week',
  afterwards: 'Afterwards: the rules, and one thing to do this week',
  rules: (count: number) => (count === 4 ? 'The four rules' : count === 2 ? 'The two rules' : 'The rules'),
  says: 'Breaking it says',
  instead: 'Say instead',
} as const;

export const home = {
  title: 'You were good at selling. Now it is somebody else’s turn.',
  what: 'Handoff is a course for people who were promoted from seller to sales manager. You are Jim, a month into the job: say what you would say, and see what it does to people.',
  firstScene: 'The first scene',
  course: 'The course',
  coming: 'Coming',
  notStarted: 'Not started',
  underWay: 'Under way',
  kept: (earned: string, tests: number) => `You kept ${earned} of the ${tests} moments that tested you`,
  where: 'Where were we?',
  goOn: (title: string) => `Go on with “${title}”`,
  lookBack: (title: string) => `Look back at “${title}”`,
} as const;

export const debrief = {
  ended: 'How it ended',
  whatIfEnded: 'How the what-if ended',
  whatIfDoesNotCount: 'A what-if is kept and shown. It does not count for your score.',
  kept: (earned: string, tests: number) => `You kept ${earned} of the ${tests} moments that tested you.`,
  enough: 'That is enough to pass.',
  notEnough: 'It takes four of five to pass.',
  rules: 'The rules, and the sentences that made them',
  of: (earned: string, tests: number) => `${earned} of ${tests}`,
  marks: { keeps: 'kept', bends: 'bent', breaks: 'broken' },
  saidNothing: 'You said nothing, and the moment passed.',
  path: 'The way you went',
  moved: (label: string, from: number, to: number) => `${label}: from ${from} to ${to}`,
  thought: (name: string) => `${name} thought`,
  youKnew: (name: string) => `${name} thought, and you had looked`,
  roads: (count: number) => (count === 1 ? 'The road not taken' : `The ${count === 2 ? 'two' : count} roads not taken`),
  closedRoad: 'Not open to you by then.',
  tryAgain: 'Try this one again',
  tryAgainAt: (decision: number) => `Try this one again: decision ${decision}`,
  checked: 'You made a role check here.',
  jimsPath: 'Jim’s path beside yours',
  jimsPathIs: 'What Jim did when it happened to him. He meant well, every time.',
  you: 'You',
  jim: 'Jim',
  notHere: 'Did not come to this.',
  attempts: 'Your attempts',
  anAttempt: 'Attempt of',
  aWhatIf: 'What-if of',
  underWay: 'Not finished.',
  best: 'Your best so far.',
  thisOne: 'This one',
  look: 'Look at it',
  goOn: 'Go on with it',
  next: 'And now',
  startAgain: 'Play it again from the start',
  toRules: 'The rules, and why',
  copy: 'Copy as a transcript',
  copied: 'Copied.',
  copyYourself: 'This browser does not let a page copy. Here is the text:',
  print: 'Print',
} as const;

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
    const place = where === 'attempts' && index !== undefined ? `Attempt ${index + 1} in the file` : 'The file';
    const reasons: Readonly<Record<string, string>> = {
      'too-long': 'is longer than any record can be; nothing was taken from it.',
      'not-json':
        'is damaged or is not a record: it is not JSON. Nothing was taken from it; what is here is as it was.',
      'not-a-record': 'is JSON, and not a record of this course. Nothing was taken from it.',
      newer: 'was written by a newer edition of this course. Open it there.',
      missing: 'holds no attempts.',
      'not-an-attempt': 'could not be read. The others were taken.',
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
    `${attempts === 1 ? 'One attempt' : `${attempts} attempts`} and your settings will be gone from this browser. There is no way back, except from a file that you saved.`,
  keepIt: 'Keep it',
  eraseNow: 'Erase it all',
} as const;

export const credits = {
  title: 'Credits',
  about: 'Where the ideas, the faces and the letters come from.',
} as const;

export const lost = {
  title: 'Nothing here',
  what: 'This address leads nowhere. Nothing that you did is lost: go back a page, and on from there.',
} as const;
