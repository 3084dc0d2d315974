import { mountPlayers } from '../views/player/mount.tsx';
import { preview, recorder } from './recorder.ts';

mountPlayers(recorder, preview);
