import { mountPlayers } from '../views/player/mount.tsx';
import { preview, recorder } from './recorder.ts';

if (preview) {
  import('./steps-in-address.ts').then(
    ({ stepsInAddress }) => mountPlayers(stepsInAddress(recorder), preview),
    () => mountPlayers(recorder, preview),
  );
} else {
  mountPlayers(recorder, preview);
}
