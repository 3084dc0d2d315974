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
