import { drawCourse } from '../views/course/draw-course.ts';
import { recorder } from './recorder.ts';

drawCourse(recorder);
recorder.subscribe(() => drawCourse(recorder));
