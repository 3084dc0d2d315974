/** The window that a projector shows: what stands around the picture. */
export const roomScreen = {
  title: 'Room screen',
  seeking: 'Looking for the workshop …',
  noWorkshop: {
    title: 'No workshop here',
    noId: 'The address of a room screen ends in the name of its workshop, and this one does not. Open the room screen from the console.',
    unknown:
      'This device keeps no such workshop, and no console answers for it. Open the console on this device, in this browser, and the picture comes by itself.',
    start: 'To the workshops',
  },
  consoleClosed: 'The console is closed. Open it, and the room goes on from here.',
  openConsole: 'Open the console',
  notLoaded: {
    title: 'The story has not arrived',
    why: (why: string) =>
      `The network or the server did not give it out (${why}). Nothing is lost: the workshop waits where it was.`,
    again: 'Try again',
    trying: 'Trying again …',
  },
  bar: 'Steer the room screen',
  back: 'Back',
  next: 'Next',
  black: 'Black',
  fullScreen: 'Full screen',
  keys: 'Keys',
  keysTitle: 'Keys and clickers',
  keysClose: 'Close',
  /** A key, or keys, and what they do. */
  keysList: [
    ['Page Down, → or space', 'Next'],
    ['Page Up or ←', 'Back'],
    ['1 to 9', 'One hand more for this choice; where the plan plays straight through, it plays'],
    ['Shift and 1 to 9', 'One hand less'],
    ['D', 'Talk it over'],
    ['V', 'Vote'],
    ['R', 'Role check'],
    ['Z', 'Back one decision'],
    ['B or .', 'Black screen'],
    ['J', 'Join with a phone'],
    ['G', 'Groups'],
    ['P', 'The paths side by side'],
    ['N', 'In the console: hide the notes, or show them'],
    ['F or double-click', 'Full screen'],
    ['?', 'This list'],
  ],
  noScript: 'The room screen needs JavaScript.',
} as const;
