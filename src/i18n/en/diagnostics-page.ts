/** What the check says; the kinds bring their own words (`format/diagnostics`, `proof/diagnostics`). */
export const diagnosticsPage = {
  title: 'What the check says, and what it means',
  about:
    'Every fault and every smell that the check can find in a story: why it matters, an example, and the example mended.',
  up: 'For authors',
  what: 'The check reads a story and then plays it, on every path there is. Whatever it says carries a short name, and under that name it is explained here: why anybody should mind, a text that has it, and the same text without.',
  how: 'The examples are pieces; what any story has around them is left out. What the check says of them is what it really says, only that it gives up at 1,000 states here, where it gives a story 500,000.',
  contents: 'Contents',
  example: 'The text',
  mended: 'Mended',
  isWrong: 'Here: ',
  isMended: 'Mended: ',
  says: 'The check says',
  meant: 'If it is meant, say so in the text, with your reason:',
  because: 'your reason',
  groups: {
    text: {
      title: 'Faults in the text',
      what: 'Something cannot be read as a story. The check says where, and until it is mended nothing is built.',
    },
    proof: {
      title: 'Faults in the story',
      what: 'Every sentence can be read, and the story does not hold: somebody gets stuck, or a score is not fair. These are found by going down every path, so each of them comes with a path to try it on.',
    },
    smells: {
      title: 'Smells',
      what: 'Nothing is wrong, and something may be weak. A smell stops nobody. It is mended, or it is meant; then a comment beside it says why, and the check lists it as answered.',
    },
  },
} as const;
