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
