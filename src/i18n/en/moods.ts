/** Every word of the interface. One constant a view, so that a page ships only those it shows. */

export const moods = {
  calm: 'calm',
  pleased: 'pleased',
  eager: 'eager',
  brisk: 'brisk',
  serious: 'serious',
  worried: 'worried',
  sidelined: 'sidelined',
  suspicious: 'suspicious',
  tired: 'tired',
  moved: 'moved',
  alarmed: 'alarmed',
  closed: 'closed',
} as const;
