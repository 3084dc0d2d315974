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
  onStage: 'In the picture',
  story: 'The story',
  preview: 'Preview: nothing you do here is kept.',
  toDebrief: 'Look back at it',
  meterOf: (label: string, value: number, max: number, unit?: string) =>
    `${label}: ${value} of ${max}${unit ? ` ${unit}` : ''}`,
  clock: (seconds: number) => `${seconds} seconds to answer`,
  loadFailed: {
    why: 'The rest of the story did not arrive.',
    what: 'Your choice is not lost. Check the network and try again.',
    again: 'Try again',
  },
  ending: 'The end of this one',
} as const;

export const roleCheck = {
  thinks: (name: string) => `${name} thinks`,
  backToIt: 'Back to it',
} as const;

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
  keys: { label: 'Keys 1 to 4, R and /', on: 'On', off: 'Off' },
} as const;

export const page = {
  about:
    'A course for people who were promoted from selling to managing sellers. You play it: the calls, the clients, and the people who watch what you do.',
  skip: 'Straight to the text',
  navigation: 'Site',
  course: 'Course',
  record: 'Your record',
  settings: 'Settings',
  search: 'Search',
  searchFailed: 'The search did not arrive. Check the network and try again.',
  cast: 'The cast',
  credits: 'Credits',
  authors: 'For authors',
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
  minutes: (minutes: number) => `About ${minutes} minutes, and you can stop anywhere.`,
} as const;

export const home = {
  title: 'You were good at selling. Now it is somebody else’s turn.',
  what: 'Handoff is a course for people who were promoted from seller to sales manager. You are Jim, a month into the job: say what you would say, and see what it does to people.',
  firstScene: 'The first scene',
  course: 'The course',
  coming: 'Coming',
  notStarted: 'Not started',
  recommended: 'A good one to begin with',
  recommendedNext: 'A good one to go on with',
  minutes: (minutes: number) => `About ${minutes} minutes`,
  anyOrder: 'Take them in any order. This is the one that we recommend.',
  underWay: 'Under way',
  kept: (earned: string, tests: number) => `Kept: ${earned} of ${tests}`,
  cast: 'Who you will meet',
  where: 'Where were we?',
  goOn: (title: string) => `Go on with “${title}”`,
  goOnWith: (title: string) => `Go on to “${title}”`,
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
    `${attempts === 1 ? 'One attempt' : `${attempts} attempts`}, what you practised and your settings will be gone from this browser. There is no way back, except from a file that you saved.`,
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

/** The author's guide; its chapters stand in src/guide. */
export const guide = {
  title: 'For authors',
  about: 'How a story is written, checked, drawn and reviewed.',
  what: 'You know something that happened at work, and somebody who should live through it before it happens to them. This page is all you need to make it playable.',
  contents: 'On this page',
  stories: 'The stories and their maps',
  storiesWhat: 'Each with every scene, every choice and what it does, and a way to play from anywhere.',
  scenes: (count: number) => `${count} scenes`,
  diagnostics: 'What the check says, and what it means',
  versions: { flat: 'Flat', alive: 'Alive' },
  choose: 'Choose, and see',
  mark: 'Mark',
  moves: (by: number) => (by > 0 ? `${by} up` : `${-by} down`),
  debriefSays: 'Debrief',
  checkSays: 'What the check says of it',
  noSmell: 'Nothing.',
  line: (line: number) => `Line ${line}:`,
  itsText: 'Its text',
  said: 'What was said',
  tested: 'What it did',
  earned: 'Earned',
  whole: (score: number, passed: boolean) =>
    `On the whole: ${(Math.floor(score * 100) / 100).toFixed(2)}, ${passed ? 'which passes' : 'which does not pass'}`,
} as const;

/** The screenplay: for somebody who knows the subject and reviews the story. */
export const script = {
  kind: 'Script for review',
  about: (title: string) => `${title}: everything in it, in the order of the text`,
  how: 'Scenes are numbered in the order of the text. After each choice stands where it leads, what it marks and what it moves; below it what the world does, and what the debrief says. Write on it.',
  size: (scenes: number, choices: number, endings: number) =>
    `${scenes} scenes, ${choices} choices, ${endings} ${endings === 1 ? 'ending' : 'endings'}`,
  version: (hash: string) => `version ${hash}`,
  people: 'Who appears',
  you: 'the one whom the learner plays',
  counted: 'What is counted',
  meter: (start: number, max: number, unit: string | undefined) =>
    `starts at ${start}, from 0 to ${max}${unit ? ` ${unit}` : ''}`,
  shown: { play: 'shown while playing', debrief: 'shown in the debrief', never: 'never shown' },
  rules: 'What is tested',
  tests: (count: number) => `at least ${count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`} on every path`,
  scenes: 'The scenes',
  face: (name: string, mood: string) => `${name} looks ${mood}.`,
  leaves: (name: string) => `${name} leaves the picture.`,
  thinks: (name: string) => `${name} thinks`,
  roleCheck: 'Role check',
  facilitator: (minutes: number | undefined) =>
    minutes === undefined ? 'For the trainer' : `For the trainer, ${minutes} min`,
  debrief: 'Debrief',
  choices: 'What can be said',
  goTo: (scene: number) => `go to ${scene}`,
  silence: (seconds: number) => `(Nothing, for ${seconds} seconds.)`,
  onlyIf: (needs: string) => `only if ${needs}`,
  routeIf: (needs: string) => `If ${needs}`,
  otherwise: 'Otherwise',
  always: 'Then',
  and: ' and ',
  atLeast: (label: string, value: number, unit: string | undefined) =>
    `${label} is ${value}${unit ? ` ${unit}` : ''} or more`,
  atMost: (label: string, value: number, unit: string | undefined) =>
    `${label} is ${value}${unit ? ` ${unit}` : ''} or less`,
  taken: (choice: string) => `${choice} was chosen`,
  notTaken: (choice: string) => `${choice} was not chosen`,
  moved: (label: string, by: number) => `${label}: ${by > 0 ? `${by} up` : `${-by} down`}`,
  marks: { keeps: 'keeps', bends: 'bends', breaks: 'breaks' },
  mood: (mood: string) => `your face: ${mood}`,
  ending: 'An ending.',
  page: 'Page',
} as const;

/** The book: the same story, to be played with a pencil. */
export const gamebook = {
  kind: 'A story to play on paper',
  about: (title: string) => `${title}, as a book that is played with a pencil`,
  how: 'How it is played',
  youAre: (you: string, about: string) => (about ? `You are ${you}: ${about}.` : `You are ${you}.`),
  steps: {
    begin:
      'Begin at 1. Read the section to its end, decide, and go to the number that it names. Read nothing in between: it belongs to somebody else’s story.',
    conditions: 'Where a line says “only if”, look at your sheet. If it does not hold, the line is not for you.',
    ways: 'Where a section sends you on by itself, go through its lines from the top and take the first that holds.',
    sheet:
      'Where a section says “On your sheet”, do that before you go on. What is counted never falls below 0 and never rises above its last box.',
    note: 'Note the number of every section that says so. At the end they tell you what you did.',
    roleCheck: 'A role check costs nothing. It lets you look at a moment twice before you answer.',
    clock:
      'Some moments do not wait. If you like, let somebody count the seconds; else take all the time that you want and leave the line about the seconds out.',
  },
  sheet: 'Your sheet',
  counted: 'What is counted',
  startsAt: (start: number) => `put a coin on ${start}`,
  boxes: 'Boxes',
  noted: 'Numbers that you noted',
  sections: 'The story',
  section: (number: number) => `Section ${number}`,
  roleCheck: (number: string) => `A role check, if you like: go to ${number}.`,
  back: (number: string) => `Back to ${number}.`,
  says: 'What do you say?',
  otherwiseSays: 'Otherwise, what do you say?',
  goTo: (number: string) => `go to ${number}`,
  goOn: (number: string) => `Go to ${number}.`,
  onlyIf: (needs: string) => `Only if ${needs}:`,
  routeIf: (needs: string, number: string) => `If ${needs}, go to ${number}.`,
  routeElse: (number: string) => `Otherwise, go to ${number}.`,
  change: (changes: string) => `(On your way: ${changes}.)`,
  clock: (seconds: number, number: string) =>
    `You have ${seconds} seconds. If you have said nothing by then, go to ${number}.`,
  clockIf: (needs: string, seconds: number, number: string) =>
    `Only if ${needs}: you have ${seconds} seconds. If you have said nothing by then, go to ${number}.`,
  and: ' and ',
  ticked: (box: string) => `box ${box} is ticked`,
  empty: (box: string) => `box ${box} is empty`,
  youSay: 'You say:',
  nothing: 'You say nothing.',
  onSheet: (what: string) => `On your sheet: ${what}.`,
  note: (number: number) => `note ${number}`,
  tick: (box: string) => `tick box ${box}`,
  theEnd: 'This is the end. Turn to “Looking back”, after the last section.',
  lookBack: 'Looking back',
  lookBackHow:
    'Find each number that you noted. Carry its points over into the table: kept is 1, bent ½, broken 0, and each is one moment that tested you. Add up both columns. Four points in five moments, or better, is enough to pass.',
  table: { rule: 'Rule', points: 'Points', moments: 'Moments', whole: 'All together' },
  marks: { keeps: 'kept, 1', bends: 'bent, ½', breaks: 'broken, 0' },
  testsNothing: 'tests nothing',
} as const;

export const authorMap = {
  kicker: 'For authors: the map of a story',
  about: (title: string) => `The map of “${title}”: every scene, every choice, and what the check says of them.`,
  guide: 'How to write one',
  play: 'Play it',
  numbers: 'In numbers',
  scenes: 'Scenes',
  endings: 'Endings',
  choices: 'Choices',
  paths: 'Ways through',
  decisions: 'Decisions on one way',
  blind: 'Blind picking passes',
  from: (least: string, most: string) => (least === most ? most : `${least} to ${most}`),
  percent: (chance: number) => {
    const percent = chance * 100;
    // Sums of chances are right to 13 places: what is that near to all is all.
    if (percent > 99 && percent < 100 - 1e-9) return '> 99 %';
    return percent > 0 && percent < 0.01
      ? '< 0.01 %'
      : `${percent < 1 ? +percent.toPrecision(1) : Math.round(percent)} %`;
  },
  unknown: '–',
  check: 'What the check says',
  checkClean: 'Nothing: no fault, and no weak spot that is not answered.',
  line: (line: number) => `Line ${line}`,
  why: 'Why this matters',
  whyOf: (code: string) => `Why this matters: ${code}`,
  answered: 'Answered in the text',
  map: 'The map',
  mapOf: (title: string) => `The map of “${title}”, from its first scene downwards`,
  mapHow:
    'Drag it, or scroll. On the map the arrow keys go from scene to scene, Enter opens one and Escape closes it; Shift and an arrow moves the map, + and − draw it larger and smaller, 0 shows it whole.',
  legend: 'What the signs mean',
  legendLines: {
    keeps: 'keeps a rule',
    bends: 'bends one',
    breaks: 'breaks one',
    needs: 'only under conditions',
    clock: 'the clock takes it',
    route: 'a route, taken by itself',
    thought: 'a thought',
    'role-check': 'a role check',
    note: 'a facilitator’s note',
    ending: 'an ending',
  },
  legendThick:
    'The thicker a line, the more often blind picking goes there; the number on a scene says how often it is seen.',
  find: 'Find in the story',
  found: (at: number, count: number) =>
    count === 0 ? 'Nothing found' : at === 0 ? (count === 1 ? '1 scene' : `${count} scenes`) : `${at} of ${count}`,
  zoom: 'Size of the map',
  larger: 'Larger',
  smaller: 'Smaller',
  whole: 'Whole',
  open: 'The open scene',
  close: 'Close',
  node: (title: string, facts: readonly string[]) => [title, ...facts].join(', '),
  list: 'All scenes, in the order of the text',
  first: 'The first scene',
  ending: 'An ending',
  through: 'Passed through: nothing to decide',
  seen: (percent: string) => `blind picking sees it in ${percent}`,
  neverTold: 'no way leads here',
  playFrom: 'Play from here',
  playFromScene: (title: string) => `Play from here: “${title}”`,
  onMap: 'On the map',
  onMapScene: (title: string) => `On the map: “${title}”`,
  back: 'Comes from',
  thinks: (name: string) => `${name} thinks`,
  roleCheck: 'Role check',
  note: (minutes?: number) =>
    minutes === undefined
      ? 'For the facilitator'
      : `For the facilitator, ${minutes === 1 ? '1 minute' : `${minutes} minutes`}`,
  routes: 'Goes on by itself',
  routeTo: 'To',
  decision: 'What you can say',
  clock: (seconds: number) => `Nothing, and ${seconds} seconds pass`,
  leadsTo: 'leads to',
  takenIn: (percent: string) => `blind picking takes it in ${percent}`,
  marks: { keeps: 'keeps', bends: 'bends', breaks: 'breaks' },
  mark: (word: string, rule: string) => `${word} “${rule}”`,
  moves: (label: string, by: number) => `${label} ${by > 0 ? '+' : '−'}${Math.abs(by)}`,
  needs: (all: readonly string[]) => `only if ${all.join(' and ')}`,
  needMeter: (label: string, op: '>=' | '<=', value: number) =>
    `${label} is ${value} or ${op === '>=' ? 'more' : 'less'}`,
  needTaken: (choice: string) => `“${choice}” was taken`,
  needNotTaken: (choice: string) => `“${choice}” was not taken`,
  mood: (mood: string) => `your face: ${mood}`,
  face: (name: string, mood: string) => `${name} looks ${mood}.`,
  leaves: (name: string) => `${name} leaves the picture.`,
  debrief: 'The debrief says',
} as const;

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

/** What the check says; the kinds bring their own words (`format/diagnostics`, `proof/diagnostics`). */
export const diagnosticsPage = {
  title: 'What the check says, and what it means',
  about:
    'Every fault and every smell that the check can find in a story: why it matters, an example, and the example mended.',
  up: 'For authors',
  what: 'The check reads a story and then plays it, on every path there is. Whatever it says carries a short name, and under that name it is explained here: why anybody should mind, a text that has it, and the same text without.',
  how: 'The examples are pieces; what any story has around them is left out. What the check says of them is what it really says, only that it gives up at 1,000 states here, where it gives a story 500,000.',
  contents: 'Contents',
  example: 'The text',
  mended: 'Mended',
  isWrong: 'Here: ',
  isMended: 'Mended: ',
  says: 'The check says',
  meant: 'If it is meant, say so in the text, with your reason:',
  because: 'your reason',
  groups: {
    text: {
      title: 'Faults in the text',
      what: 'Something cannot be read as a story. The check says where, and until it is mended nothing is built.',
    },
    proof: {
      title: 'Faults in the story',
      what: 'Every sentence can be read, and the story does not hold: somebody gets stuck, or a score is not fair. These are found by going down every path, so each of them comes with a path to try it on.',
    },
    smells: {
      title: 'Smells',
      what: 'Nothing is wrong, and something may be weak. A smell stops nobody. It is mended, or it is meant; then a comment beside it says why, and the check lists it as answered.',
    },
  },
} as const;

const counted = (amount: number, one: string, many: string): string => `${amount} ${amount === 1 ? one : many}`;

/** What the choices spent, drawn in the debrief. */
export const ledger = {
  title: (unit: string) => (unit === 'hours' || unit === 'minutes' ? 'Where the time went' : 'What it came to'),
  you: 'You',
  jim: 'Jim',
  amount: (amount: number, unit: string) => {
    if (unit === 'hours') return counted(amount, 'hour', 'hours');
    if (unit !== 'minutes' || amount < 60) return `${amount} ${unit === 'minutes' ? 'min' : unit}`;
    return `${Math.floor(amount / 60)} h${amount % 60 > 0 ? ` ${amount % 60} min` : ''}`;
  },
  together: 'Together',
  block: (unit: string) => {
    if (unit === 'minutes') return 'One block is a quarter of an hour.';
    return unit === 'hours' ? 'One block is an hour.' : `One block is one of the ${unit}.`;
  },
  same: (hours: number, yours: boolean) => {
    const spent = `${hours === 1 ? 'one hour' : `${hours} hours`} of closing, spent twice`;
    return yours ? `Your ${spent}` : `You closed nothing yourself. Jim’s ${spent}`;
  },
  closing: 'On closing',
  coaching: 'On coaching',
  deals: 'deals',
  closed: (deals: number) => counted(deals, 'deal', 'deals'),
  coached: (reps: number, deals: number) =>
    `${counted(reps, 'talk', 'talks')} with a rep, and up to ${counted(deals, 'deal', 'deals')}`,
  arithmetic:
    'One hour, one deal; or three reps and five deals. That is the article’s arithmetic, and it says “probably”. The upper row is sure. It is also all there will be.',
} as const;

export const day = {
  title: 'What the day left over',
  lost: 'Who would have learned something',
  nobody: 'Nobody went without. What was theirs to do, they did.',
  undone: 'What stayed undone in your own column',
  nothing: 'Nothing. It may be the first Monday of which that is true.',
} as const;

export const search = {
  title: 'Search',
  close: 'Done',
  field: 'Words to look for',
  what: 'Lessons, rules and people. What happens in the stories is not looked through; that would give it away.',
  only: 'Only',
  kinds: { lesson: 'Lessons', rule: 'Rules', person: 'People' },
  kind: { lesson: 'Lesson', rule: 'Rule', person: 'Person' },
  inModules: (count: number) => `in ${count} modules`,
  module: 'Module',
  allModules: 'All modules',
  found: (count: number) => (count === 1 ? 'One found' : `${count} found`),
  nothing: 'Nothing found. Try another word, a shorter one, or look everywhere.',
  all: (count: number) => `Show all ${count}`,
  failed: 'The search did not arrive. Check the network, and',
  again: 'try again',
} as const;

/** Everybody who appears. */
export const castPage = {
  title: 'The cast',
  about: 'Everybody who appears in the stories: who they are, where, and what they want.',
  what: 'You will meet these people more than once. They stay themselves from story to story; what becomes of them is up to you.',
  wants: 'Wants:',
} as const;

/** What is practised after a role-play; the practices bring their own words (`src/practices`). */
export const practice = {
  label: (title: string) => `Practice: ${title}`,
  again: 'Start again',
  left: (count: number) => (count === 1 ? 'One card left' : `${count} cards left`),
  round: (round: number, rounds: number) => `Round ${round} of ${rounds}`,
  goOn: 'Go on',
  noScript: 'The cards can be moved with JavaScript, which this browser has switched off. This is how they end up.',
  loadFailed: 'The practice did not arrive. Check the network and load the page again.',
  sort: {
    card: 'The card on top',
    places: 'Whose is it?',
    right: (column: string) => `${column}. That’s where it lies now.`,
    wrong: (column: string) => `Not ${column.toLowerCase()}. The card goes under the pile and comes back.`,
    roundDone: (round: number) => `Round ${round} lies. A new pile.`,
    table: 'The finished table',
    work: 'The work',
    find: 'Only rows with these words',
    rows: (count: number) => (count === 1 ? 'One row' : `${count} rows`),
    none: 'No row has these words.',
    end: (atOnce: number, all: number) => {
      if (atOnce === all) return 'All of it at the first go. Monday will be less tidy.';
      if (atOnce * 4 >= all * 3)
        return `${atOnce} of ${all} at the first go. The rest you know now, which is more than most desks can say.`;
      if (atOnce * 2 >= all)
        return `${atOnce} of ${all} at the first go. The others came back until you let them go. So will the real ones.`;
      return `${atOnce} of ${all} at the first go. It lies right now, and it’s twelve habits that have to move, not the cards.`;
    },
  },
  order: {
    list: 'The steps, as they lie',
    up: (title: string) => `Move up: ${title}`,
    down: (title: string) => `Move down: ${title}`,
    hint: 'Move a card with its arrows, with the arrow keys, or by its grip.',
    moved: (title: string, place: number) => `${title}: now number ${place}.`,
    stands: 'Stands',
    check: 'They lie like this',
    checked: (right: number, open: number) =>
      open === 0
        ? 'That is the order. Now the lines.'
        : `${right === 0 ? 'None of them' : right === 1 ? 'One' : right} ${right < 2 ? 'lies' : 'lie'} right and ${right < 2 ? 'stays' : 'stay'}. ${open === 1 ? 'One is' : `${open} are`} still loose.`,
    card: 'A line that somebody says',
    steps: 'Which step is it?',
    right: (title: string) => `${title}. The line stays with it.`,
    wrong: (title: string) => `Not “${title}”. The line comes back.`,
    finished: 'The eight steps, and their lines',
    end: (atOnce: number, all: number) => {
      if (atOnce === all) return 'Everything at the first go. Somebody has given a job away before.';
      if (atOnce * 2 >= all) return 'They lie. The hard one is the ninth: not taking it back.';
      return 'They lie, in the end. Real ones get dropped in the middle as well, and picked up again.';
    },
  },
  choose: {
    left: (count: number) => (count === 1 ? 'One left' : `${count} left`),
    options: 'What do you say?',
    tempted: 'You’d like to say',
    right: 'Yes, that one.',
    wrong: 'Not that one. It comes round again.',
    finished: 'What would do, and why',
    end: (atOnce: number, all: number) => {
      if (atOnce === all) return 'All of them at the first go. Now with somebody looking at you.';
      if (atOnce * 2 >= all)
        return `${atOnce} of ${all} at the first go. The others sound good, too; that’s what is wrong with them.`;
      return `${atOnce} of ${all} at the first go. Read the ones that came back aloud, to somebody who’ll laugh.`;
    },
  },
  write: {
    left: (count: number) => (count === 1 ? 'One left to write' : `${count} left to write`),
    tempted: 'You’d like to say',
    yours: 'Your question',
    stays: 'What you write stays in this browser. Nobody marks it but you, and your ticks aren’t kept.',
    skills: 'Read it aloud, and ask',
    accept: 'It will do',
    other: 'Another one first',
    nothing: 'There’s nothing to judge yet.',
    accepted: 'It stands below, with one that would do as well.',
    reopened: 'It’s open again.',
    written: 'What you would ask',
    instead: 'One that would do:',
    change: 'Change it',
    changeOf: (tell: string) => `Change it, the question in place of: ${tell}`,
    end: (all: number) =>
      `${all === 8 ? 'Eight' : all} questions of your own. One of them is for tomorrow; you know which.`,
  },
  record: {
    title: 'Practices',
    sort: (done: number, all: number) => `${done} of ${all} cards lie where they belong.`,
    order: (done: number, all: number) => `${done} of ${all} steps and lines are in place.`,
    choose: (done: number, all: number) => `${done} of ${all} found.`,
    write: (done: number, all: number) => `${done} of ${all} written.`,
    finished: 'Finished.',
  },
} as const;
