/** What the three papers of a module share. */
export const sessionPaper = {
  print: 'Made for paper: print it with Ctrl P or ⌘ P, on A4 or Letter, in black and white.',
  names: { guide: 'Guide', handout: 'Handout', cards: 'Name cards' },
  toPlan: 'Plan a session',
  papers: 'The papers of this module',
  marks: { keeps: 'keeps', bends: 'bends', breaks: 'breaks' },
} as const;
