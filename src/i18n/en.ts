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
  forbidden: 'This browser keeps nothing: your attempt lasts as long as this page.',
  full: 'The browser’s storage is full: until there is room, nothing is kept.',
  corrupt: 'Something kept here could not be read. It was set aside, not deleted.',
  foreign: 'Something kept here is not ours. It was set aside, not deleted.',
  crowded: 'Too many attempts to keep: the oldest unfinished ones were let go.',
  'other-tab': 'Another tab went on with this attempt. Both are kept.',
} as const;

/** On a page that lies in an LMS. */
export const packagePage = {
  leave: 'Save and leave',
  left: 'All is saved.',
  close: 'You can close this window, or go on in your LMS.',
  notLeft:
    'Your LMS has not taken everything yet, so we stay. Try again in a moment; if you have to go, what you did waits on this device.',
  nowhere: 'There is no LMS here to leave to. Just close the window.',
  private: 'Your choices and your score go to your LMS, and to nobody else.',
  /** How it stands with the LMS, where the learner should know. */
  trouble: {
    'lms-absent': 'No LMS has answered. You can play, but nothing is reported to anybody.',
    'lms-lost': 'Your LMS isn’t taking this at the moment. It is kept on this device, and we go on trying.',
    'lms-review': 'You have passed this one. Look around as you like: nothing is recorded.',
    'lms-browse': 'You are only looking. Nothing is recorded.',
  },
  licences: 'Course text CC BY 4.0. Faces: Open Peeps by Pablo Stanley (CC0). Letters: Newsreader (OFL).',
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
  assign: 'Assign modules',
  cohort: 'Read evidence',
  lms: 'For your LMS',
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
    `${attempts === 1 ? 'One attempt' : `${attempts} attempts`}, what you practised, what was assigned to you, your name and your settings will be gone from this browser. There is no way back, except from a file that you saved.`,
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

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;
const inWords = (count: number): string => NUMBERS[count] ?? String(count);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const countInWords = (count: number, one: string, many = `${one}s`): string =>
  `${inWords(count)} ${count === 1 ? one : many}`;
const listed = (all: readonly string[]): string =>
  all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all[all.length - 1]}`;
const modules = (count: number): string => `${inWords(count)} ${count === 1 ? 'module' : 'modules'}`;
const minutes = (count: number): string => `${count} ${count === 1 ? 'minute' : 'minutes'}`;

/** Where modules are assigned by a link, and what is sent with it. */
export const assign = {
  title: 'Assign modules',
  about: 'Choose modules, add a date and a word of your own, and send the link.',
  what: 'Choose modules, add a date and a word of your own, and send the link. No account, no server: all of it stands in the link itself, and nothing leaves your browser until you send it.',
  noScript: 'This page needs JavaScript, which your browser has switched off.',
  onlyHere:
    'This course is open on your own computer. A link made here leads nobody else to it. Open the course at its own address first.',

  modules: 'Modules',
  minutes,
  chosen: (count: number, length: number) =>
    count === 0 ? 'None chosen yet' : `${capital(modules(count))}, about ${minutes(length)}`,
  all: 'All of them',
  none: 'None of them',
  by: 'From',
  byHint: 'Your name, as they know you.',
  for: 'For',
  forHint: 'One name. Empty: for whoever has the link. For several people you can paste a list further on.',
  optional: 'optional',
  due: 'Due',
  dueHint: 'The end of that day, where they are. Empty: no date.',
  mastery: 'Passed at',
  masteryUnit: '%',
  masteryHint: 'Of the moments that test them. 80 is four of five.',
  attempts: 'Attempts',
  attemptsHint: 'How many count, with the best deciding. Empty: all of them.',
  whatIf: 'Going back to a single sentence is open before the pass',
  whatIfHint:
    'After an ending they can try another sentence at one point. It never counts, but it shows what it leads to.',
  note: 'A word from you',
  noteHint: (left: number) => (left < 0 ? `${-left} characters too many` : `${left} characters left`),
  make: 'Make the link',
  makeAgain: 'Change the link',
  changing: (day: string) =>
    `You are changing the assignment that you made on ${day}. Send its new link to whoever had the old one.`,
  startNew: 'Begin a new one instead',
  /** Field and what is wrong with it. */
  problems: {
    'no-module': 'Choose at least one module.',
    'too-many-modules': 'Nine modules fit into one link. Make two assignments.',
    'no-name': 'Write who assigns this. They want to know from whom it comes.',
    'name-too-long': 'A name has 60 characters at most.',
    'no-day': 'This is no date. Choose one, or leave it empty.',
    'day-past': 'That day is over. Choose one that is still to come.',
    'no-mastery': 'Write a whole number from 0 to 100.',
    'no-attempts': 'Write a whole number from 1 to 99, or leave it empty.',
    'note-too-long': 'Your word has 500 characters at most, so that the link stays short.',
  },
  notYet: (count: number) =>
    count === 1
      ? 'One field is not as it should be yet.'
      : `${capital(inWords(count))} fields are not as they should be yet.`,

  preview: 'What they will see',
  someone: '…',
  noDue: 'Whenever it suits you.',
  dueOn: (day: string) => `Due ${day}.`,
  noModules: 'No module is chosen yet.',
  whatIfClosed: 'Going back to a single sentence opens once you have passed.',
  unknown: (id: string) => `${id} (not on this site)`,

  outcome: 'Ready to send',
  /** One assignment among others, in a line. */
  inShort: (count: number, day: string | undefined, whom: string | undefined) =>
    `${capital(modules(count))}${whom === undefined ? '' : ` for ${whom}`}${day === undefined ? '' : `, due ${day}`}`,
  since: 'You have changed something above since. What stands here is as it was; make the link again to take it over.',
  link: 'The link',
  linkWhat: 'It opens the course with these modules on top. All of the assignment stands in it.',
  copy: 'Copy it',
  copied: 'Copied',
  copyByHand: 'Your browser does not let a page copy. It is marked now: copy it with Ctrl C, or ⌘ C.',
  notCopied: 'Your browser does not let a page copy. Take the link from the CSV.',
  mail: 'The mail',
  subject: 'Subject',
  text: 'Text',
  openMail: 'Open it in your mail program',
  withoutNote:
    'Mail programs take only so much from a page: your word is left out there. Paste the text to have it in.',
  mailTooLong: 'It is too long for a mail program to take from a page. Copy the text.',
  calendar: 'The date',
  calendarWhat: (day: string) =>
    `An entry on ${day} for any calendar, with the link and a reminder at nine the day before.`,
  calendarSave: 'Save the calendar entry',
  noCalendar: 'No date, so there is nothing for a calendar.',
  qr: 'The code',
  qrAlt: (what: string) => `QR code with the link: ${what}`,
  qrWhat: 'For a slide or a wall. A phone’s camera opens the link.',
  qrSave: 'Save it as a picture',
  qrTooLong: 'The link is too long for a code that phones read from paper. A shorter word from you makes it fit.',
  sheet: 'The sheet',
  sheetWhat: 'One page with the modules, the date and the code.',
  print: 'Print the sheet',

  people: 'A link for each person',
  peopleWhat:
    'Copy two columns from a spreadsheet, name and mail, and paste them here. Each person gets a link with their name in it. The list stays in this page and is gone when you close it.',
  peopleLabel: 'People, one a line',
  peopleExample: 'Name\tMail\nJada Brooks\tjada@example.com',
  peopleCount: (count: number) => (count === 0 ? 'Nobody yet' : count === 1 ? 'One person' : `${count} people`),
  peopleProblem: {
    'no-name': (line: number) => `Line ${line} has no name, and is left out.`,
    twice: (line: number) => `Line ${line} was there already, and is left out.`,
    'same-name': (line: number) =>
      `Line ${line} bears a name that was there already. What comes back cannot tell the two apart: add something to one of them.`,
    'no-mail': (line: number) => `Line ${line}: this is no mail address. The link is made all the same.`,
    'name-cut': (line: number) => `Line ${line}: the name is longer than 60 characters, and is cut.`,
    'too-many': (line: number) => `From line ${line} on nobody is taken: 2,000 people are the most.`,
  },
  moreProblems: (count: number) => `And ${count} more lines of that kind.`,
  personName: 'Name',
  personMail: 'Mail',
  personLink: 'Link',
  /** Heard behind `copy`, and behind `writeTo`. */
  copyFor: (name: string) => ` for ${name}`,
  writeTo: 'Write to them',
  writeToOf: (name: string) => `: ${name}`,
  morePeople: (count: number) => `And ${count} more. They are all in the CSV.`,
  csvSave: 'Save a CSV for mail merge',
  csvWhat: 'Its columns: name, mail, link, subject and text of the mail.',
  csvName: 'links.csv',
  csv: { name: 'Name', mail: 'Mail', link: 'Link', subject: 'Subject', text: 'Text' },

  back: 'What comes back',
  backWhat: 'At the end of a module the learner gets a code and sends it to you, by mail or as a file.',
  backLink: 'Read the codes',

  made: 'Made on this device',
  madeWhat: 'The latest 200. Nobody else sees them; names from a pasted list are not among them.',
  madeOn: (day: string) => `made on ${day}`,
  show: 'Send again',
  change: 'Change',
  useAgain: 'Copy',
  remove: 'Remove',
  madeOf: (what: string) => `: ${what}`,
  sure: 'Remove it from this list?',
  sureWhat: 'Links that were sent go on working. You can no longer see or change this one here.',
  keepIt: 'Keep it',
  removeIt: 'Remove it',
  removed: 'Removed',
  troubles: {
    forbidden:
      'Your browser keeps nothing for this page. Assignments go when you close it; their links work all the same.',
    full: 'Your browser’s storage is full: this assignment is not on the list next time. Its link works all the same.',
    unreadable:
      'What was kept here as a list of assignments could not be read. It is put aside; links that were sent go on working.',
    some: 'Some assignments on the list could not be read here. They are kept as they are.',
  },

  /** Mail, calendar and paper: what somebody else reads. */
  mailSubject: (course: string, count: number, day: string | undefined) =>
    `${course}: ${modules(count)}${day === undefined ? '' : `, due ${day}`}`,
  hello: (whom: string | undefined) => (whom === undefined ? 'Hello,' : `Hello ${whom},`),
  please: (count: number, length: number, day: string | undefined) => {
    const [them, they] = count === 1 ? ['this module', 'It takes'] : [`these ${modules(count)}`, 'They take'];
    return `Please play ${them}${day === undefined ? '' : ` by ${day}`}. ${they} about ${minutes(length)}, and you can stop anywhere and go on later.`;
  },
  line: (title: string, length: number) => `- ${title} (${minutes(length)})`,
  yourLink: 'Your link:',
  noAccount:
    'You need no account, and nobody looks over your shoulder: what you do stays in your browser. At the end of a module you get a code. Please send it back to me.',
  summary: (course: string, count: number) => `${course}: ${modules(count)}`,
  reminder: (course: string, count: number) => `${course}: ${modules(count)}, due tomorrow`,
  sheetScan: 'Point your phone’s camera at the code, or open the link from your mail.',
  sheetLink: 'Open the link from your mail. The course stands at:',
  sheetEnd: 'No account needed. At the end of a module you get a code: send it to whoever assigned this.',
  contact: (contact: string) => `Questions: ${contact}`,
} as const;

/** What somebody was assigned, on the course page and in the debrief. */
export const assigned = {
  by: (name: string) => `Assigned to you by ${name}`,
  forWhom: (name: string) => `For ${name}`,
  size: (modules: number, minutes: number) => `${capital(countInWords(modules, 'module'))}, about ${minutes} minutes.`,
  due: (day: string, days: number) => {
    if (days === 0) return `Due today, ${day}.`;
    return days === 1 ? `Due tomorrow, ${day}.` : `Due ${day}, in ${countInWords(days, 'day')}.`;
  },
  /** A day that has gone by. */
  late: (day: string, days: number, by: string) =>
    `It was due ${days === 1 ? 'yesterday' : `${countInWords(days, 'day')} ago`}, on ${day}. It still counts; if you need longer, a word to ${by} helps.`,
  wasDue: (day: string) => `It was due on ${day}.`,
  mastery: (percent: number) => `You pass a module with ${percent} of 100.`,
  attempts: (most: number) =>
    most === 1
      ? 'Of each, your first attempt counts.'
      : `Of each, your first ${inWords(most)} attempts count, and the best of them stands.`,
  anyAttempts: 'Your best attempt counts, however many you make.',
  modules: 'What is assigned',
  minutes: (minutes: number) => `${minutes} min`,
  state: {
    passed: (earned: string, tests: number) => `Passed: ${earned} of ${tests}`,
    notYet: (earned: string, tests: number) => `Not yet: ${earned} of ${tests}`,
    underWay: 'Under way',
    notStarted: 'Not started',
    unknown: 'Not on this site',
  },
  left: (left: number) =>
    left === 0
      ? 'no more attempts count'
      : left === 1
        ? 'one more attempt counts'
        : `${inWords(left)} more attempts count`,
  progress: (passed: number, all: number) =>
    passed === all ? (all === 1 ? 'Passed.' : 'All passed.') : `${capital(inWords(passed))} of ${inWords(all)} passed.`,
  begin: (title: string) => `Begin with “${title}”`,
  goOn: (title: string) => `Go on to “${title}”`,
  evidence: 'Your evidence',
  sendBack: 'Your certificate and evidence',
  remove: 'Take it off this page',
  sure: 'Take this assignment off?',
  sureWhat: (by: string) =>
    `It goes from this page, and from this browser. What you played stays. The link from ${by} brings it back.`,
  keepIt: 'Keep it',
  removeNow: 'Take it off',
  /** Folded: the others. */
  other: (by: string) => `Assigned by ${by}`,
  until: (day: string) => `until ${day}`,
  kept: 'It is kept in this browser, so you don’t need the link again. Nothing is sent anywhere.',
  keptNot: {
    forbidden: 'This browser keeps nothing here. Hold on to the link: you will need it again next time.',
    full: 'The browser’s storage is full, so the assignment could not be kept. Hold on to the link: you will need it again next time.',
  },
  preview: 'Preview: the assignment is shown, and not kept.',
  removed: 'The assignment is gone from this page.',
  /** On the course map, below a module. */
  mark: (by: string, day: string | undefined, passed: boolean) =>
    `Assigned by ${by}${day ? `, until ${day}` : ''}: ${passed ? 'passed' : 'not yet passed'}`,

  unknown: (titles: readonly string[]) =>
    titles.length === 1
      ? `“${titles[0]}” is assigned, too, but this site doesn’t have it yet. The others can be played; ask whoever sent you the link about that one.`
      : `${listed(titles.map((title) => `“${title}”`))} are assigned, too, but this site doesn’t have them yet. The others can be played; ask whoever sent you the link about those.`,
  allUnknown:
    'This site has none of the modules of this assignment. It may be an older copy of the course: ask whoever sent you the link which address they meant.',

  fault: {
    title: 'This link could not be read',
    'not-ours': 'It begins like an assignment and is none. Copy the whole link from the message again.',
    cut: 'Its end is missing. Mail programmes do that to long links: copy the whole of it from the message, and paste it into the address line.',
    mangled:
      'Some of its letters have changed on the way. Open it from the message itself, or ask whoever sent it for a new one.',
    newer:
      'It was made with a newer edition of this course than this site has. Ask whoever sent it which address they meant.',
    nothingLost: 'Nothing that you have done is lost.',
    away: 'Close this',
  },
  failed:
    'Your assignment did not arrive on the page. Check the network and load the page again; the link still holds.',

  /** In the debrief. */
  debrief: {
    title: 'Assigned',
    passed: (by: string) => `${by} assigned this one to you: passed.`,
    notYet: (by: string) => `${by} assigned this one to you: not yet.`,
    takes: (earned: string, tests: number) => `It takes ${earned} of these ${tests}.`,
    left: (left: number | undefined) => {
      if (left === undefined) return 'You can try as often as you like.';
      if (left === 0) return 'That was the last attempt that counts.';
      return left === 1 ? 'One more attempt counts.' : `${capital(inWords(left))} more attempts count.`;
    },
    passedBefore: 'An earlier attempt has passed already, and that one stands.',
    older: (by: string) => `It was finished before ${by} assigned this one to you, so it doesn’t count for that.`,
    beyond: (by: string, most: number) =>
      `It doesn’t count for what ${by} assigned: ${most === 1 ? 'only the first attempt does' : `only the first ${inWords(most)} attempts do`}.`,
    certificate: 'Your certificate and evidence',
    soFar: 'Send what you did so far',
    waits: (by: string, left: number | undefined) =>
      `“Try this one again” waits until you have passed${left === undefined ? '' : `, or until ${left === 1 ? 'your last attempt' : `the ${inWords(left)} attempts that are left`} ${left === 1 ? 'is' : 'are'} used`}: ${by} would like you to play it through first.`,
    waitsTitle: 'Not yet',
    close: 'Back to it',
  },
} as const;

/** The certificate, and the evidence that is sent back. */
export const certificate = {
  title: 'Your certificate',
  about: 'A certificate for a module that you passed, and evidence of it to send back.',
  nothing: 'There is nothing to certify yet: no module has been played to its end in this browser.',
  toCourse: 'To the course',
  notFinished: (title: string) => `“${title}” has not been played to its end yet.`,
  others: 'What else you have finished',
  /** On the page with the record. */
  fromRecord: 'Certificate and evidence',
  fromRecordSoFar: 'Evidence of it',
  passed: 'passed',
  notYet: 'not yet',
  forBy: (by: string) => `for ${by}`,

  name: 'Your name, as it is to stand there',
  nameHint: 'Kept in this browser, and nowhere else.',
  nameCut: 'Only the first 40 characters fit.',
  nameNotKept: 'This browser keeps nothing here: you will have to write it again next time.',
  print: 'Print it',

  /** What stands on the sheet. */
  sheet: {
    label: (title: string) => `Certificate: ${title}`,
    kind: 'Certificate',
    says: 'This says that',
    noName: 'Your name',
    played: 'has played to its end, and passed,',
    kept: (earned: string, tests: number, need: string) =>
      `Kept ${earned} of the ${tests} moments that put a rule to the test. It takes ${need} to pass.`,
    rules: 'Score by rule',
    of: (earned: string, tests: number) => `${earned} of ${tests}`,
    ended: 'How it ended',
    on: 'Finished on',
    assignedBy: 'Assigned by',
    questions: 'Questions',
    code: 'The code below can be played again, choice by choice, by whoever receives it.',
    face: (name: string, mood: string) => `${name}, ${mood}`,
  },

  soFar: 'What you did so far',
  notPassed: (title: string, earned: string, tests: number, need: string) =>
    `“${title}” is not passed yet: your best is ${earned} of ${tests}, and it takes ${need}. There is no certificate for that, but you can send what you did.`,
  again: 'Play it again',

  evidence: 'Send it back',
  evidenceWhat:
    'This code is your evidence. It holds your name, the day, your result and every choice that you made, and nothing else. Whoever receives it can play your way again and see the same score.',
  which: 'Which of them',
  thisOne: 'This module',
  all: (count: number) => (count === 2 ? 'Both that you finished' : `All ${count} that you finished`),
  code: 'Your evidence code',
  codes: 'Your evidence codes',
  copy: 'Copy',
  copied: 'Copied.',
  copyYourself: 'This browser does not let a page copy. The text is marked: copy it with Ctrl+C, or ⌘C.',
  mail: 'Write a mail with it',
  file: 'Save as a file',
  longMail: 'That makes a long mail, which some mail programmes cut. If yours does, attach the file instead.',
  subject: (titles: readonly string[], name: string) =>
    `Evidence: ${titles.length === 1 ? titles[0] : `${titles.length} modules`}${name === '' ? '' : `, ${name}`}`,
  body: (by: string | undefined, codes: string, address: string) =>
    `Hello${by ? ` ${by}` : ''},\n\nhere is what I did:\n\n${codes}\n\nTo look at it, paste this whole mail at ${address}\n`,
  preparing: 'The code is being made.',
  failed: 'The story did not arrive, and without it the code cannot be made.',
  tooLong: 'This attempt is too long for a code.',
  tryAgain: 'Try again',
  rewritten:
    'The story was rewritten since. The code states your result, and says that it was made with another version.',
} as const;

const people = (count: number): string => (count === 1 ? 'one person' : `${count.toLocaleString('en')} people`);
const codes = (count: number): string => (count === 1 ? 'one code' : `${count.toLocaleString('en')} codes`);
const days = (count: number): string => (count === 1 ? 'a day' : `${count} days`);

/** The page on which HR reads what a group sent back. */
export const cohort = {
  title: 'Your group',
  about: 'Read the evidence that people sent you, and see who has done what, and where the group went.',
  intro:
    'People finish a module and send you a code. Put all of them in here, as they came. Each is played again, step by step, and what you see is what came of that.',
  private: 'It all happens in this browser and stays on this device. Nothing is sent anywhere.',
  noScript: 'This page replays what people played, which takes JavaScript; this browser has switched it off.',
  failed: 'The part of this page that replays did not start.',
  reload: 'Load the page again. What was kept is still there.',

  read: {
    title: 'Put the codes in',
    paste: 'Codes, or whole mails with codes in them',
    pasteHint: 'They begin with HANDOFF1-. Whatever else stands around them does no harm.',
    go: 'Read them',
    choose: 'Choose files',
    drop: 'or drop mails, tables and evidence files here, as many as you like',
    dropNow: 'Let go: they are read at once',
    nothing: 'Nothing was put in yet. Paste a code, or choose a file.',
    opening: 'Playing again what is kept here.',
    reading: (sources: number, of: number, count: number, source: string) =>
      `${capital(codes(count))} read${of > 1 ? `, file ${sources + 1} of ${of}` : ''}${source ? `: ${source}` : ''}`,
    replaying: (count: number, of: number) => `${count.toLocaleString('en')} of ${codes(of)} played again`,
    stop: 'Stop',
  },

  proves: {
    title: 'What this proves, and what it does not',
    does: 'It proves that the path exists and that the score is right. Every step is played through the same story that people played; the score is counted from the marks on the way, and never taken from the code.',
    doesNot:
      'It does not prove who played. A name is what somebody typed, two people of one name are one here, and a code can be passed on like any answer. Where it matters, ask one question about the story.',
    stated:
      'A code of another edition of a story cannot be played again. It is listed with the score that it states, and says so.',
  },

  found: {
    title: 'What was read',
    sum: (count: number, good: number) =>
      count === 0
        ? 'Nothing was read.'
        : good === count
          ? count === 1
            ? 'One code, and it is good.'
            : `${capital(codes(count))}, and all of them are good.`
          : `${capital(codes(count))}; ${good === 0 ? 'none' : good.toLocaleString('en')} of them ${good === 1 ? 'is' : 'are'} good.`,
    look: (count: number) => `To look at (${count.toLocaleString('en')})`,
    all: (count: number) => `All (${count.toLocaleString('en')})`,
    which: 'Which of them',
    nothingToLook: 'Nothing that you have to look at.',
    columns: { where: 'Where', who: 'Who, and which module', what: 'What it is', todo: 'What to do' },
    line: (line: number, source: string) => (source ? `${source}, line ${line}` : `Line ${line}`),
    nobody: 'No name given',
    module: (id: string) => `A module called “${id}”`,
    kept: 'This list is of the last reading and goes when you leave. What counts is kept.',
  },

  /** What a code is, and what to do about it. */
  verdicts: {
    good: {
      name: 'Good',
      what: (earned: string, tests: number) => `Played again: ${earned} of ${tests}.`,
      todo: 'Nothing. It counts.',
    },
    'other-version': {
      name: 'Another edition',
      what: (earned: string, tests: number) =>
        `Made with another edition of the story, so it was not played again. It states ${earned} of ${tests}.`,
      todo: 'It counts with what it states. If that is not enough, ask them to play the story as it is now.',
    },
    'altered-score': {
      name: 'Altered score',
      what: (stated: string, statedTests: number, earned: string, tests: number) =>
        `The path exists and comes to ${earned} of ${tests}; the code states ${stated} of ${statedTests}.`,
      todo: 'It does not count. Ask for the code once more, straight from the page; if it says the same again, talk.',
    },
    'impossible-path': {
      name: 'Impossible path',
      what: (step: number, scene: string) =>
        `Nobody can have played this: step ${step}, in “${scene}”, cannot be taken there.`,
      todo: 'It does not count. Ask for the code once more, straight from the page; if it says the same again, talk.',
    },
    unfinished: {
      name: 'Not finished',
      what: (scene: string) => `The path stops in “${scene}”, before an ending.`,
      todo: 'Ask them to play on to the end, and to send the code that they get there.',
    },
    'unknown-module': {
      name: 'Unknown module',
      what: (module: string) => `This site has no module called “${module}”.`,
      todo: 'Read it on the site that they played on; or have this one brought up to date.',
    },
    duplicate: {
      name: 'Duplicate',
      what: (line?: number) =>
        line === undefined ? 'You had this code already.' : `The same code as the one in line ${line}.`,
      todo: 'Nothing. It counts once.',
    },
    mangled: {
      name: 'Mangled',
      what: () => 'Letters were changed on the way, or some in the middle are gone.',
      todo: 'Ask for it once more, best as a file.',
    },
    cut: {
      name: 'Cut off',
      what: () => 'The end is missing.',
      todo: 'Ask for the whole of it, best as a file: some mail programmes break long lines.',
    },
    newer: {
      name: 'Newer than this site',
      what: (format: number) => `Made by a later edition of the course (format ${format}).`,
      todo: 'Nothing is wrong with it. Read it on the newer site, or have this one brought up to date.',
    },
    'not-ours': {
      name: 'No code in it',
      what: () => 'The text holds no code of this course.',
      todo: 'See whether it is the right file, or the right mail.',
    },
    'too-long': {
      name: 'Too long',
      what: () => 'Longer than twenty million letters; it was not read.',
      todo: 'Part it, and read the parts.',
    },
    'too-many': {
      name: 'Too many at once',
      what: () => 'There are more than a hundred thousand codes; the rest was not read.',
      todo: 'Part it, and read the parts.',
    },
    unreadable: {
      name: 'Not readable',
      what: () => 'The browser could not open this file.',
      todo: 'See whether it is still there, and choose it again.',
    },
    'no-story': {
      name: 'Story did not arrive',
      what: () => 'It could not be played again, because its story did not arrive.',
      todo: 'Check the network, and read it once more.',
    },
  },

  against: {
    title: 'What was assigned, and to whom',
    why: 'With the link that you sent, the page knows what is due, from which score on it is a pass, and who is missing. Without it, 80 % is a pass and nothing is late.',
    links: 'The link that you sent, or all of them',
    linksHint: 'Paste links, a mail, or the table for the mail merge.',
    addLinks: 'Take the links',
    linksAdded: (added: number, known: number) =>
      added === 0
        ? known === 0
          ? 'No link of an assignment was found in that.'
          : 'That was known already.'
        : `${added === 1 ? 'One assignment' : `${added.toLocaleString('en')} assignments`} taken.`,
    linkFaults: {
      'not-ours': (count: number) => `${count} that lead somewhere else.`,
      cut: (count: number) => `${count === 1 ? 'One link is' : `${count} links are`} cut off: copy the whole of it.`,
      mangled: (count: number) =>
        `${count === 1 ? 'One link was' : `${count} links were`} changed on the way: copy it from where you made it.`,
      newer: (count: number) =>
        `${count === 1 ? 'One link comes' : `${count} links come`} from a later edition of this course.`,
      'unknown-modules': (count: number) =>
        `${count === 1 ? 'One names' : `${count} name`} a module that this site does not have.`,
    },
    assignment: (modules: string, mastery: number) => `${modules}; a pass from ${mastery} %`,
    due: (day: string) => `due ${day}`,
    whom: (name: string) => `for ${name}`,
    attempts: (count: number) => (count === 1 ? 'the first attempt counts' : `the first ${count} attempts count`),
    more: (count: number) => `and ${count.toLocaleString('en')} more`,
    removeLinks: 'Take the assignments away',
    names: 'Everybody who belongs to the group',
    namesHint: 'A name a line, written as they write it; or a column out of a spreadsheet.',
    keepNames: 'Keep the list',
    namesKept: (count: number) => (count === 0 ? 'No list now.' : `${capital(people(count))} on the list.`),
    namesHidden: (count: number) => `${capital(people(count))} on the list, which is hidden with the names.`,
  },

  table: {
    title: 'Who has done what',
    none: 'Nobody yet. Once there are codes, everybody stands here with what they did.',
    sum: (all: number, passed: number) =>
      `${capital(people(all))}; ${passed === 0 ? 'none' : passed.toLocaleString('en')} of them ${passed === 1 ? 'has' : 'have'} passed everything that they had to do.`,
    stated: (count: number) =>
      `${capital(codes(count))} of another edition ${count === 1 ? 'was' : 'were'} not played again: marked as “stated”.`,
    lost: (count: number) =>
      `${capital(codes(count))} kept here ${count === 1 ? 'does' : 'do'} not count any more, because the stories of this site are others now.`,
    filters: {
      label: 'Show',
      all: (count: number) => `Everybody (${count.toLocaleString('en')})`,
      passed: (count: number) => `Passed it all (${count.toLocaleString('en')})`,
      'not-yet': (count: number) => `Not passed yet (${count.toLocaleString('en')})`,
      late: (count: number) => `Late (${count.toLocaleString('en')})`,
      missing: (count: number) => `Something missing (${count.toLocaleString('en')})`,
    },
    find: 'Find a name',
    nobodyLikeThat: 'Nobody like that.',
    person: 'Person',
    passed: 'passed',
    failed: 'not yet',
    stated1: 'stated',
    missing: 'missing',
    notDone: 'not done',
    daysLate: (count: number) => `${days(count)} late`,
    daysLeft: (count: number) => (count === 0 ? 'due today' : `${days(count)} left`),
    attempts: (count: number) => `best of ${count}`,
    uncounted: (count: number) => `${count} more not counted`,
    noName: 'No name given',
    region: 'The table; it can be scrolled sideways',
    caption: 'People and modules: the best score of each, and whether it is a pass',
  },

  pages: {
    label: (what: string) => `Pages of “${what}”`,
    before: 'Back',
    next: 'On',
    at: (from: number, to: number, all: number) =>
      `${from.toLocaleString('en')} to ${to.toLocaleString('en')} of ${all.toLocaleString('en')}`,
  },

  out: {
    hide: 'Hide names',
    hideHint: 'Here, on paper and in the table.',
    csv: 'Save as a table (CSV)',
    print: 'Print',
    file: 'handoff-group',
    columns: {
      name: 'Name',
      module: 'Module',
      assignment: 'Assignment',
      state: 'State',
      day: 'Finished',
      due: 'Due',
      daysLate: 'Days late',
      attempts: 'Attempts',
      percent: 'Score in %',
      mastery: 'Pass from %',
      earned: 'Marks',
      tests: 'of',
      ending: 'Ending',
      how: 'How we know',
    },
    passed: 'passed',
    failed: 'not passed yet',
    missing: 'missing',
    replayed: 'played again',
    stated: 'stated by the code',
    person: 'Person {number}',
    somebody: 'Somebody',
  },

  modules: {
    title: 'Module by module',
    columns: { module: 'Module', people: 'Finished', passed: 'Passed', score: 'Score of the group' },
  },

  rules: {
    title: 'What to talk about',
    what: 'The rules, the weakest first: how often the group kept each of them, of all the times that it was tested. Under each, the scenes in which it went worst, and what a facilitator has to say about them.',
    of: (earned: string, tests: number) => `${earned} of ${tests.toLocaleString('en')}`,
    percent: (percent: number) => `${percent} %`,
    scenes: 'Scenes to talk about',
    minutes: (minutes: number) => `${minutes} min`,
    note: 'For whoever leads the talk',
    noNote: 'No note on this scene.',
    said: 'What the group said',
    failed: 'The notes did not arrive.',
    again: 'Try again',
  },

  where: {
    title: 'Where people went',
    what: 'A line is as thick as the number on it: how many times that was said. Dotted: nobody said it. A full dot kept a rule, half a dot bent one, a struck one broke it. The number in a corner says how many times somebody came to decide there, or to that end.',
    module: 'Module',
    drawing: (title: string) => `Where the group went in “${title}”`,
    times: (count: number) => (count === 1 ? 'once' : `${count.toLocaleString('en')} times`),
    decided: (count: number, checked: number) =>
      `${count === 0 ? 'Nobody had to decide here' : `Decided ${count === 1 ? 'once' : `${count.toLocaleString('en')} times`}`}${checked > 0 ? `, ${checked.toLocaleString('en')} of them after a role check` : ''}.`,
    ended: (count: number) =>
      `An ending, reached ${count === 0 ? 'by nobody' : count === 1 ? 'once' : `${count.toLocaleString('en')} times`}.`,
    through: 'The story passes through here; there is nothing to decide.',
    saidNothing: 'Nothing: the clock ran out',
    scene: (title: string, count: number) => `${title}, ${count}`,
    choose: 'Choose a scene to see what was said in it.',
    chosen: 'The scene that you chose',
    close: 'Close',
    list: 'The same as a list',
    endings: 'How it ended',
    failed: 'The map did not arrive.',
    again: 'Try again',
    marks: { keeps: 'kept', bends: 'bent', breaks: 'broke' },
  },

  trouble: {
    forbidden:
      'This browser keeps nothing here, perhaps because it is a private window. All of this works, and is gone when you close the page: save the table before you go.',
    full: 'This device has no room left to keep more. What is here works, and some of it will be gone when you close the page: save the table before you go.',
  },

  erase: {
    title: 'Keeping, and erasing',
    why: 'The codes, the assignments and the list of names are kept on this device until you erase them; everybody who can open this browser can open this page.',
    all: 'Erase the group',
    sure: 'Erase the group?',
    what: (count: number, there: number) =>
      `${capital(codes(count))} of ${people(there)}, the assignments and the list will be gone from this device. What people sent you lies in your mails still.`,
    keep: 'Keep it',
    now: 'Erase it all',
    erased: 'All of it is gone.',
    notErased: 'The browser did not let us: it may still be there. Clear this site’s data in the browser’s settings.',
  },
} as const;

/** The page for those who put modules into an LMS. */
export const lmsPage = {
  title: 'For your LMS',
  about: 'Modules as files for a learning management system: SCORM 1.2, SCORM 2004 and cmi5.',
  what: 'Every module is a file that you upload to your learning management system. It plays there and reports there. It needs no account and no server of ours, and it speaks to nobody but your LMS.',
  standards: { scorm12: 'SCORM 1.2', scorm2004: 'SCORM 2004', cmi5: 'cmi5' },

  tryFirst: 'Try one here first',

  which: 'Which file for which LMS',
  whichWhat: 'What each of them says that it takes, or what we have seen it take.',
  lms: 'Your LMS',
  take: 'Take',
  /** Each says no more than its makers say, or than was seen. */
  table: [
    {
      lms: 'Absorb',
      take: 'scorm2004',
      note: 'Takes 1.2 as well. Of both, its makers list rules and choices among what it reads.',
    },
    {
      lms: 'Blackboard',
      take: 'scorm2004',
      note: 'Takes 1.2 as well. Your institution has to have its SCORM player switched on.',
    },
    {
      lms: 'Canvas',
      take: 'scorm12',
      note: 'Upload it under “SCORM” in the course’s own menu. We found no list of versions.',
    },
    { lms: 'Cornerstone', take: 'scorm2004', note: 'It names the 3rd Edition, which ours is. Takes 1.2 as well.' },
    { lms: 'Docebo', take: 'scorm2004', note: 'It names the 3rd Edition, which ours is. Takes 1.2 as well.' },
    {
      lms: 'LearnUpon',
      take: 'scorm12',
      note: 'Takes 2004 as well, but shows the single choices of 1.2 alone.',
    },
    { lms: 'Moodle', take: 'scorm12', note: '1.2 and 2004 were both tried out, on Moodle 4.5.' },
    {
      lms: 'SAP SuccessFactors',
      take: 'scorm12',
      note: 'SAP describes SCORM 2004, too. Ask whoever runs yours before you take it.',
    },
    {
      lms: 'SCORM Cloud',
      take: 'scorm12',
      note: 'Not where people learn, but a good place to try a package before yours gets it.',
    },
    { lms: 'TalentLMS', take: 'scorm12', note: 'Takes no other SCORM.' },
    { lms: 'Workday Learning', take: 'scorm12', note: 'We found nothing that Workday says in public. Try one module.' },
    { lms: 'Any other', take: 'scorm12', note: 'If its manual names cmi5, take that: it tells the most.' },
  ],

  files: 'The files',
  filesWhat:
    'One file a module: each is assigned by itself and has its own status, score and bookmark. The whole course in one file is there for those who prefer it.',
  doubt: 'If you are in doubt, take SCORM 1.2: it works nearly everywhere.',
  version: (version: string) =>
    `Version ${version}. A newer file goes over the older one in your LMS; bookmarks go on.`,
  whole: 'The whole course',
  of: (title: string) => `, ${title}`,
  /** Filled in once the sizes are known. */
  size: '{size} kB',

  upload: 'Upload it, in five steps',
  steps: [
    'Download the file. Leave it as it is: a zip that has been unpacked and packed again often no longer works.',
    'In your LMS add a course, an activity or learning content of the kind “SCORM”, or “cmi5”, and choose the file.',
    'Where you are asked: one attempt that goes on until it is passed, and the best or the latest score. A passing score of your own is not needed; the module knows when it is passed.',
    'Let it open in the page or in a new window, as you like. Then open it yourself, take two choices, leave and come back: you should be where you were.',
    'Assign it to one person first, and to everybody when that person’s score has arrived.',
  ],

  report: 'What your LMS is told',
  reported: [
    { what: 'Completion', how: 'Complete as soon as one attempt has reached an ending.' },
    { what: 'Success', how: 'Passed from four of five moments on; the best attempt counts, and a pass is never lost.' },
    { what: 'Score', how: '0 to 100: of the moments that tested the learner, how many they kept.' },
    { what: 'Rules', how: 'An objective for each takeaway rule, with its own score.' },
    {
      what: 'Choices',
      how: 'An interaction for each choice: what was said, to which rules it belongs, how long it took.',
    },
    { what: 'Time', how: 'How long each session lasted.' },
    { what: 'Bookmark', how: 'Where the learner is, so that they can go on at another computer.' },
  ],
  notReported:
    'What-ifs stay out of it. Whoever goes back after an ending and tries another sentence does that for themselves. What is written in the practices is not sent either.',

  tryIt: 'Try it here',
  tryWhat:
    'A small LMS in this page: play a module in it, and see each value arrive. Nothing leaves your browser, and nothing of it is kept when you close the page.',
  module: 'Module',
  standard: 'Standard',
  open: 'Open it here',
  alone: 'Open it in a window of its own',
  frame: 'A test LMS, with the module in it',
  noScript: 'This needs JavaScript, which your browser has switched off.',

  other: 'What can be changed',
  otherWhat:
    'The files above say “passed” or “failed” and pass at 80 %. Whoever has the source of this course makes others with one command:',
  command: 'npm run pack -- --report passed-incomplete --mastery 0.9',
  options: [
    {
      what: '--report passed-failed',
      how: 'An ending completes the module and passes or fails it. As in the files above.',
    },
    { what: '--report passed-incomplete', how: 'Who has not passed yet is not finished yet. Nobody is ever “failed”.' },
    { what: '--report completed-incomplete', how: 'An ending completes the module. Passing is not mentioned.' },
    { what: '--mastery 0.9', how: 'The pass mark, from 0 to 1.' },
    { what: '--module the-promise', how: 'Only this module. May stand more than once.' },
  ],
  catalogue: 'What a program needs to know stands in',
  catalogueWhat: ': modules, minutes, rules, and each file with its size and its hash.',

  limits: 'What it cannot do',
  cannot: [
    'No LTI 1.3 and no AICC. Both need a server that answers to your LMS, and this course has none.',
    'No score of the whole course. In the file that holds all modules each is scored by itself; what your LMS makes of that is up to it.',
    'In SCORM a module reports its first 100 choices, which are several attempts. After that score and bookmark are still written, single choices no more: more would make some LMSs slow.',
    'SCORM 1.2 has room for a letter where a sentence was said. SCORM 2004 and cmi5 carry the sentence.',
    'Where two windows have the same module open, the one that writes last wins. That is how SCORM is.',
  ],
} as const;

/** The test LMS in that page. */
export const tryLms = {
  title: (module: string, standard: string) => `${module}, in ${standard}`,
  page: 'Test LMS',
  standards: { scorm12: 'SCORM 1.2', scorm2004: 'SCORM 2004' },
  frame: (module: string) => `The module: ${module}`,
  nothing: 'No such module here. Choose one on the page “For your LMS”.',
  failed: 'The test LMS did not arrive. Check the network, and load the page again.',
  phases: {
    starting: 'The module is being opened.',
    running: 'The module is open.',
    over: 'The module has been left, and all is stored.',
    lost: 'The module went without a word: what it had not stored is gone.',
  },
  launches: (count: number) => (count === 1 ? 'First visit.' : `Visit ${count}.`),
  leave: 'Leave and come back',
  back: 'Come back',
  over: 'Start over',
  mode: 'Mode',
  modes: { normal: 'normal', review: 'review: already passed', browse: 'browse: only looking' },

  shows: 'What an LMS would show',
  status: 'Status',
  score: 'Score',
  points: (score: string) => `${score} of 100`,
  choices: 'Choices',
  rules: 'Rules',
  none: '–',
  noneYet: 'None yet',

  values: 'Every value',
  valuesWhat: 'What was written last is marked.',
  name: 'What',
  value: 'Value',
  fresh: 'new',
  characters: (count: number) => `${count} characters`,
  groups: {
    module: 'The module',
    lms: 'What the LMS has said',
    choice: (at: number, said = '') => (said === '' ? `Choice ${at}` : `Choice ${at}: “${said}”`),
    rule: (title: string) => `Rule: ${title}`,
  },
  /** The last words of an element's name, numbers left out → what it is. */
  elements: {
    lesson_status: 'Status',
    completion_status: 'Completed?',
    success_status: 'Passed?',
    progress_measure: 'How far, 0 to 1',
    'score.raw': 'Score',
    'score.min': 'Least score there is',
    'score.max': 'Highest score there is',
    'score.scaled': 'Score, 0 to 1',
    lesson_location: 'The scene',
    location: 'The scene',
    suspend_data: 'The bookmark',
    session_time: 'Time of this visit',
    total_time: 'Time of all visits before',
    exit: 'How it was left',
    entry: 'How it was opened',
    lesson_mode: 'Mode',
    mode: 'Mode',
    credit: 'Whether it counts',
    student_id: 'Who',
    learner_id: 'Who',
    student_name: 'Their name',
    learner_name: 'Their name',
    id: 'Called',
    type: 'Kind',
    time: 'At',
    timestamp: 'At',
    student_response: 'What was chosen',
    learner_response: 'What was chosen',
    description: 'In words',
    result: 'How it was',
    latency: 'Thought about for',
    status: 'Passed?',
    'correct_responses.pattern': 'The choice that keeps every rule',
    'objectives.id': 'A rule it belongs to',
  } satisfies Readonly<Record<string, string>>,

  calls: 'Every call',
  callsWhat: 'The latest first.',
  noCalls: 'None yet.',
  kinds: {
    initialize: 'begins',
    get: 'asks',
    set: 'writes',
    commit: 'has it stored',
    finish: 'ends',
  },
  answer: 'Answer',
  empty: '(empty)',
  refused: (error: string) => `error ${error}`,
  fine: 'no error',
  more: (count: number) => `and ${count} before`,
  learner: 'Tester, Terry',
} as const;
