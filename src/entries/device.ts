import { mountPlayers } from '../views/player/mount.tsx';
import { preview, recorder } from './recorder.ts';

mountPlayers(
  preview
    ? () =>
        import('./steps-in-address.ts').then(
          ({ stepsInAddress }) => stepsInAddress(recorder),
          () => recorder,
        )
    : async () => recorder,
  preview,
);
