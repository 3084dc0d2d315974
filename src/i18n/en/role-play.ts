export const rolePlay = {
  label: 'Role-play',
  noScript:
    'The story goes on with JavaScript, which this browser has switched off. The rules below can be read without it.',
} as const;
