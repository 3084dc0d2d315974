import { scorm12 } from '../lms/scorm12.ts';
import { playWith } from './package.ts';

playWith(scorm12(window));
