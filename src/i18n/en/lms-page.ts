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
