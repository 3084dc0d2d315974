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
