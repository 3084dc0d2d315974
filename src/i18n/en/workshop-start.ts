/** Where a trainer comes in. */
export const workshopStart = {
  title: 'Run a workshop',
  about: 'A story on the projector, a room that argues and votes, and a console for whoever leads it.',
  what: 'A story plays on the wall, and the room decides what is said next. You lead it from a console with your notes, the votes and the time; the room sees only the story. Where people disagree, you can go back and play the other way too.',
  noScript: 'Workshops run in the browser, and need JavaScript. The paper below does not.',
  begin: 'Begin',
  module: 'Module',
  minutes: (minutes: number) => `${minutes} min alone`,
  name: 'A name for the workshop',
  nameHint: 'So that you find it again. It stays on this device.',
  named: (module: string, day: string) => `${module}, ${day}`,
  open: 'Open the console',
  planned: 'A plan comes with it: the console stops where the plan stops.',
  planOf: 'That module is not in this course. Choose one that is; the plan still comes with it.',
  keyTaken: 'The key from the terminal is in place: phones can vote.',
  keyNotKept: 'The key from the terminal could not be kept by this browser, so phones cannot vote from this window.',
  kept: 'Workshops on this device',
  none: 'None yet. Each one that you begin is listed here, with how far it came.',
  untitled: 'Without a name',
  decisions: (count: number) => (count === 0 ? 'not begun' : count === 1 ? '1 decision' : `${count} decisions`),
  paths: (count: number) => (count === 1 ? '' : `${count} paths`),
  endings: (titles: readonly string[]) => (titles.length === 0 ? '' : `ended at “${titles.join('”, “')}”`),
  gone: 'This module is not in the course any more.',
  goOn: 'Open',
  summary: 'Summary',
  remove: 'Remove',
  of: (name: string) => ` “${name}”`,
  sure: (name: string) => `Remove “${name}” from this device, with its votes and notes? There is no way back.`,
  yes: 'Remove it',
  no: 'Keep it',
  removed: (name: string) => `“${name}” is removed.`,
  rename: 'A workshop is renamed in its console.',
  troubles: {
    full: 'This browser has no room left. The console cannot find a workshop that is not kept. Remove one that you no longer need, then open the console again.',
    forbidden:
      'This browser lets the course keep nothing, perhaps because the window is private. The console cannot find a workshop that is not kept. Open this page in an ordinary window.',
    corrupt: (count: number) =>
      count === 1
        ? 'One workshop could not be read. It has been set aside as it was, and the others are not touched.'
        : `${count} workshops could not be read. They have been set aside as they were, and the others are not touched.`,
  },
  before: 'Before the day',
  plan: 'Plan a session',
  planWhat: 'Choose modules and a length; it says where to stop, and when.',
  print: 'To print',
  guide: 'Guide',
  handout: 'Handout',
  cards: 'Name cards',
  forModule: (module: string) => `: ${module}`,
  inTheRoom: 'In the room',
  how: [
    [
      'Two windows',
      'Open the room screen from the console, drag it to the projector, press F. The console stays with you. One window alone works, too.',
    ],
    [
      'A clicker',
      'Forward tells the next line, shows the next choice, opens the vote, plays what won. Back goes back. B is a black screen, R a role check, Z takes a decision back; ? lists the rest.',
    ],
    [
      'Hands',
      'While a vote is open, press a choice’s number once for each hand, or tap it. A tie is settled in the open: you pick, or lots do.',
    ],
    [
      'Phones',
      'If you want them: start the course with npm run workshop, or name an MQTT broker in the console. Nobody’s vote has a name. Hands and phones are counted together.',
    ],
    [
      'Small groups',
      'Split the room at a decision. Each group plays on by a code on the screen, and reads out a short one at the end. The console then holds all paths side by side.',
    ],
  ],
} as const;
