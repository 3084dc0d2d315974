/** A small group's phone. */
export const groupPage = {
  title: 'Your group’s way',
  about: 'A small group plays a story on from where the room split.',
  noScript: 'This page needs JavaScript to play the story.',
  group: (number: number) => `Group ${number}`,
  goOn: 'The room has split. Your choice is already said; the rest is yours to argue about.',
  private: 'Nothing is recorded here, and nobody is named.',
  read: 'Read this out:',
  spelled: (signs: string) => `Sign by sign: ${signs}`,
  faults: {
    none: 'This address names no group.',
    noneWhy:
      'Part of it is missing: a link that was copied may have lost its end. Scan the code on the screen again, or ask the trainer for the link.',
    changed: 'The story has been rewritten since this link was made.',
    changedWhy: 'Ask the trainer to split the room again: the new codes lead to the story as it is now.',
    damaged: 'This link has been damaged on its way.',
    damagedWhy:
      'One of its signs is not what it was, so it is not clear where your group begins. Scan the code on the screen again.',
  },
  toCourse: 'To the course',
} as const;
