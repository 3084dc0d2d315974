export const trouble = {
  forbidden: 'This browser keeps nothing: your attempt lasts as long as this page.',
  full: 'The browser’s storage is full: until there is room, nothing is kept.',
  corrupt: 'Something kept here could not be read. It was set aside, not deleted.',
  foreign: 'Something kept here is not ours. It was set aside, not deleted.',
  crowded: 'Too many attempts to keep: the oldest unfinished ones were let go.',
  'other-tab': 'Another tab went on with this attempt. Both are kept.',
} as const;
