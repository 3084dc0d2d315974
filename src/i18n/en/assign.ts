import { capital, inWords, minutes, modules } from './counting.ts';

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
