import { cmi5 } from '../lms/cmi5.ts';
import { playWith } from './package.ts';

playWith(cmi5(window, { module: document.body.dataset.module ?? '' }));
