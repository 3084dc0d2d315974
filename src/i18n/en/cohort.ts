import { capital, codes, days, people } from './counting.ts';

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
