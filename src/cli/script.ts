// npm run script -- SCENARIO [--out FOLDER]: a screenplay for review, and a book to play on paper.
import { gamebook } from '../drawing/gamebook.ts';
import { gamebookHtml } from '../drawing/gamebook-html.ts';
import { screenplay } from '../drawing/screenplay.ts';
import { screenplayHtml } from '../drawing/screenplay-html.ts';
import { screenplayMarkdown } from '../drawing/screenplay-markdown.ts';
import { ruleTitles } from './files.ts';
import { writeOut } from './write-out.ts';
import { answer } from './wrong-call.ts';

await answer(() =>
  writeOut('script', process.argv.slice(2), (scenario) => {
    const titles = ruleTitles();
    const play = screenplay(scenario, titles);
    return {
      'script.md': screenplayMarkdown(play),
      'script.html': screenplayHtml(play),
      'gamebook.html': gamebookHtml(gamebook(scenario, titles)),
    };
  }),
);
