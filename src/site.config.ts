/** What an organisation changes. */
export const site = {
  name: 'Handoff',
  /** Who gives the course: stands on assignments and certificates. Empty: the course's own name stands there. */
  organisation: '',
  /** A picture in public/ that stands beside it, as `logo.svg`. Empty: none. */
  logo: '',
  /** Where "report a problem" goes: a mail address that somebody reads. Stands on assignments and certificates, too. */
  contact: 'handoff@example.org',
  /** Where the site stands, with the closing slash: messages of `npm run check` link to its pages. */
  address: 'http://localhost:4321/',
  /** Where the text of the code can be read; shown on the credits page. Empty: not shown. */
  source: '',
} as const;
