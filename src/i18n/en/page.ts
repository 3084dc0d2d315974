export const page = {
  about:
    'A course for people who were promoted from selling to managing sellers. You play it: the calls, the clients, and the people who watch what you do.',
  skip: 'Straight to the text',
  navigation: 'Site',
  course: 'Course',
  record: 'Your record',
  settings: 'Settings',
  search: 'Search',
  searchFailed: 'The search did not arrive. Check the network and try again.',
  cast: 'The cast',
  credits: 'Credits',
  authors: 'For authors',
  assign: 'Assign modules',
  cohort: 'Read evidence',
  lms: 'For your LMS',
  workshop: 'Run a workshop',
  private: 'What you do here stays in this browser. Nothing is sent anywhere.',
  report: 'Report a problem',
  problemSubject: (title: string) => `A problem on “${title}”`,
  /** What stands in braces is filled in when the link is followed. */
  problemBody: 'What happened:\n\n\nWhat you expected:\n\n\n—\nPage: {page}\nVersion: {version}\nScene: {scene}',
} as const;
