/** Everybody who appears. */
export const castPage = {
  title: 'The cast',
  about: 'Everybody who appears in the stories: who they are, where, and what they want.',
  what: 'You will meet these people more than once. They stay themselves from story to story; what becomes of them is up to you.',
  wants: 'Wants:',
} as const;
