/** What an organisation changes. */
export const site = {
  name: 'Handoff',
  /** Where "report a problem" goes: a mail address that somebody reads. */
  contact: 'handoff@example.org',
  /** Where the site stands, with the closing slash: messages of `npm run check` link to its pages. */
  address: 'http://localhost:4321/',
  /** Where the text of the code can be read; shown on the credits page. Empty: not shown. */
  source: '',
} as const;
