export const day = {
  title: 'What the day left over',
  lost: 'Who would have learned something',
  nobody: 'Nobody went without. What was theirs to do, they did.',
  undone: 'What stayed undone in your own column',
  nothing: 'Nothing. It may be the first Monday of which that is true.',
} as const;
