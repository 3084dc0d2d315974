export const roleCheck = {
  thinks: (name: string) => `${name} thinks`,
  backToIt: 'Back to it',
} as const;
