export const player = {
  face: (name: string, mood: string) => `${name}, ${mood}`,
  goOn: 'Go on',
  goOnKey: 'space',
  choices: 'What do you say?',
  roleCheck: 'Role check',
  roleCheckAgain: 'Role check again',
  onStage: 'In the picture',
  story: 'The story',
  preview: 'Preview: nothing you do here is kept.',
  toDebrief: 'Look back at it',
  meterOf: (label: string, value: number, max: number, unit?: string) =>
    `${label}: ${value} of ${max}${unit ? ` ${unit}` : ''}`,
  clock: (seconds: number) => `${seconds} seconds to answer`,
  loadFailed: {
    why: 'The rest of the story did not arrive.',
    what: 'Your choice is not lost. Check the network.',
    again: 'Try again',
  },
  ending: 'The end of this one',
} as const;
