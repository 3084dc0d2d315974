import { capital } from './counting.ts';

/** The name cards. */
export const nameCards = {
  kind: 'Name cards',
  about: (title: string) => `${title}: a card for everybody in the story, to be folded and stood up`,
  how: 'Cut along the solid lines and fold at the dotted one. The name looks at the room; the back is for whoever plays the part.',
  part: (name: string) => `You are ${name}.`,
  toLead: (lead: string, name: string, about: string) =>
    `${lead} would say: “${name}, ${about.replace(/\byour\b/g, 'my').replace(/\byou\b/g, 'me')}.”`,
  lead: (about: string) =>
    `${capital(about)}. The room decides what you say, and you say it as if it had been your idea.`,
  wants: 'You want:',
  noWants: 'To get through the day.',
  play: 'Read the lines that have your name, and mean them. You don’t know how it ends.',
  playLead: 'Stay in your chair while they argue. Then say the line to the person it’s meant for, and not to the room.',
} as const;
