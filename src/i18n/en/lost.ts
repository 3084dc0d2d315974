export const lost = {
  title: 'Nothing here',
  what: 'This address leads nowhere. Nothing that you did is lost: go back a page, and on from there.',
} as const;
