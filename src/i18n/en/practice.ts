/** What is practised after a role-play; the practices bring their own words (`src/practices`). */
export const practice = {
  label: (title: string) => `Practice: ${title}`,
  again: 'Start again',
  left: (count: number) => (count === 1 ? 'One card left' : `${count} cards left`),
  round: (round: number, rounds: number) => `Round ${round} of ${rounds}`,
  goOn: 'Go on',
  noScript: 'The cards can be moved with JavaScript, which this browser has switched off. This is how they end up.',
  loadFailed: 'The practice did not arrive. Check the network and load the page again.',
  sort: {
    card: 'The card on top',
    places: 'Whose is it?',
    right: (column: string) => `${column}. That’s where it lies now.`,
    wrong: (column: string) => `Not ${column.toLowerCase()}. The card goes under the pile and comes back.`,
    roundDone: (round: number) => `Round ${round} lies. A new pile.`,
    table: 'The finished table',
    work: 'The work',
    find: 'Only rows with these words',
    rows: (count: number) => (count === 1 ? 'One row' : `${count} rows`),
    none: 'No row has these words.',
    end: (atOnce: number, all: number) => {
      if (atOnce === all) return 'All of it at the first go. Monday will be less tidy.';
      if (atOnce * 4 >= all * 3)
        return `${atOnce} of ${all} at the first go. The rest you know now, which is more than most desks can say.`;
      if (atOnce * 2 >= all)
        return `${atOnce} of ${all} at the first go. The others came back until you let them go. So will the real ones.`;
      return `${atOnce} of ${all} at the first go. It lies right now, and it’s twelve habits that have to move, not the cards.`;
    },
  },
  order: {
    list: 'The steps, as they lie',
    up: (title: string) => `Move up: ${title}`,
    down: (title: string) => `Move down: ${title}`,
    hint: 'Move a card with its arrows, with the arrow keys, or by its grip.',
    moved: (title: string, place: number) => `${title}: now number ${place}.`,
    stands: 'Stands',
    check: 'They lie like this',
    checked: (right: number, open: number) =>
      open === 0
        ? 'That is the order. Now the lines.'
        : `${right === 0 ? 'None of them' : right === 1 ? 'One' : right} ${right < 2 ? 'lies' : 'lie'} right and ${right < 2 ? 'stays' : 'stay'}. ${open === 1 ? 'One is' : `${open} are`} still loose.`,
    card: 'A line that somebody says',
    steps: 'Which step is it?',
    right: (title: string) => `${title}. The line stays with it.`,
    wrong: (title: string) => `Not “${title}”. The line comes back.`,
    finished: 'The eight steps, and their lines',
    end: (atOnce: number, all: number) => {
      if (atOnce === all) return 'Everything at the first go. Somebody has given a job away before.';
      if (atOnce * 2 >= all) return 'They lie. The hard one is the ninth: not taking it back.';
      return 'They lie, in the end. Real ones get dropped in the middle as well, and picked up again.';
    },
  },
  choose: {
    left: (count: number) => (count === 1 ? 'One left' : `${count} left`),
    options: 'What do you say?',
    tempted: 'You’d like to say',
    right: 'Yes, that one.',
    wrong: 'Not that one. It comes round again.',
    finished: 'What would do, and why',
    end: (atOnce: number, all: number) => {
      if (atOnce === all) return 'All of them at the first go. Now with somebody looking at you.';
      if (atOnce * 2 >= all)
        return `${atOnce} of ${all} at the first go. The others sound good, too; that’s what is wrong with them.`;
      return `${atOnce} of ${all} at the first go. Read the ones that came back aloud, to somebody who’ll laugh.`;
    },
  },
  write: {
    left: (count: number) => (count === 1 ? 'One left to write' : `${count} left to write`),
    tempted: 'You’d like to say',
    yours: 'Your question',
    stays: 'What you write stays in this browser. Nobody marks it but you, and your ticks aren’t kept.',
    skills: 'Read it aloud, and ask',
    accept: 'It will do',
    other: 'Another one first',
    nothing: 'There’s nothing to judge yet.',
    accepted: 'It stands below, with one that would do as well.',
    reopened: 'It’s open again.',
    written: 'What you would ask',
    instead: 'One that would do:',
    change: 'Change it',
    changeOf: (tell: string) => `Change it, the question in place of: ${tell}`,
    end: (all: number) =>
      `${all === 8 ? 'Eight' : all} questions of your own. One of them is for tomorrow; you know which.`,
  },
  record: {
    title: 'Practices',
    sort: (done: number, all: number) => `${done} of ${all} cards lie where they belong.`,
    order: (done: number, all: number) => `${done} of ${all} steps and lines are in place.`,
    choose: (done: number, all: number) => `${done} of ${all} found.`,
    write: (done: number, all: number) => `${done} of ${all} written.`,
    finished: 'Finished.',
  },
} as const;
