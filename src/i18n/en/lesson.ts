export const lesson = {
  thisWeek: 'This week',
  afterwards: 'Afterwards: the rules, and one thing to do this week',
  rules: (count: number) => (count === 4 ? 'The four rules' : count === 2 ? 'The two rules' : 'The rules'),
  says: 'Breaking it says',
  instead: 'Say instead',
  minutes: (minutes: number) => `About ${minutes} minutes, and you can stop anywhere.`,
} as const;
