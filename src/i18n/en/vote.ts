/** The page on which phones vote. */
export const vote = {
  title: 'Vote',
  privacy:
    'Your vote goes to the room’s broker and to the trainer’s console, without a name. Nothing else leaves this browser.',
  about: 'Vote with the room, from your phone. Your vote has no name.',
  noScript: 'Voting runs in the browser, and needs JavaScript. Raise a hand instead; hands count as much.',
  enter: {
    heading: 'Which room are you in?',
    what: 'Six letters and numbers; they stand on the big screen. Or scan the code there, and you are in.',
    label: 'Room code',
    go: 'Go in',
    wrong: (typed: string) =>
      typed === ''
        ? 'The code is missing. It stands on the big screen: six letters and numbers.'
        : `“${typed}” is no room code. One has six letters and numbers, and never the letter U. Look at the big screen again.`,
  },
  room: (code: string) => `Room ${code}`,
  /** Each sign by itself, for those who listen. */
  spelled: (code: string) => `Room ${[...code].join(' ')}`,
  another: 'Another room',
  wait: {
    heading: 'You are in.',
    what: 'Look at the screen. The next question comes here by itself.',
  },
  finding: {
    heading: 'Finding the room …',
    what: 'A moment.',
  },
  unreachable: {
    heading: 'Nobody answers yet.',
    what: (host: string) =>
      `There is no vote to be reached at ${host}. Is this phone in the same network as the room? It goes on trying by itself.`,
    hands: 'Until then, raise a hand. Hands count as much.',
  },
  refused: {
    heading: 'The room does not let this phone in.',
    what: 'The link may be old, or cut short. Scan the code on the screen again, or tell the trainer. It goes on trying by itself.',
    said: (why: string) => `It said: ${why}`,
  },
  noAddress: {
    heading: 'This link is not whole.',
    what: (broker: string) =>
      `It names “${broker}” as the place where votes go, which is no address. Scan the code on the screen again.`,
  },
  elsewhere: {
    heading: 'You went on in another tab.',
    what: 'This room is open in one tab at a time, so that you are counted once. What you voted is kept.',
    here: 'Go on here',
  },
  lost: 'The line is down. It comes back by itself, and brings your vote along.',
  lostWaiting: 'The line is down. It comes back by itself.',
  tap: 'Tap what you would do.',
  sending: 'Sending your vote …',
  arrived: 'Your vote is in.',
  change: 'Another tap changes it, as long as the vote is open.',
  closed: 'The vote is closed. Look at the screen.',
  closedWith: 'The vote is closed, and yours is in it. Look at the screen.',
  yours: 'Your vote',
  question: (ask: string) => `A question: ${ask}`,
  private: (host: string) =>
    `Your vote goes to ${host} and to the trainer’s console. It carries no name, only a random number, which this phone keeps for this room alone and uses for a day at most.`,
} as const;
