export const credits = {
  title: 'Credits',
  about: 'Where the ideas, the faces and the letters come from.',
} as const;
