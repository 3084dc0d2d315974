export const settings = {
  open: 'Settings',
  title: 'Settings',
  close: 'Done',
  text: { label: 'Text size', normal: 'Normal', large: 'Large', larger: 'Larger' },
  theme: { label: 'Light or dark', system: 'As the device', light: 'Light', dark: 'Dark' },
  pace: { label: 'Pace', line: 'Line by line', scene: 'A whole scene at once' },
  clock: {
    label: 'Clock',
    off: 'Off',
    on: 'On',
    longer: 'On, three times as long',
    hint: 'In some scenes silence is an answer. With the clock on, waiting gives it.',
  },
  keys: { label: 'Keys 1 to 4, R and /', on: 'On', off: 'Off' },
} as const;
