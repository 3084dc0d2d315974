import { scorm2004 } from '../lms/scorm2004.ts';
import { playWith } from './package.ts';

playWith(scorm2004(window));
