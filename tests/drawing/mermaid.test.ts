import { expect, test } from 'vitest';
import { mermaid } from '../../src/drawing/mermaid.ts';
import { parseScenario } from '../../src/format/parse.ts';
import { thePromise } from '../engine/the-promise.ts';
import { WHOLE } from '../format/scenario-text.ts';

function whole(text: string): string {
  const { scenario, diagnostics } = parseScenario(text, 'story.md', { id: 'story' });
  if (!scenario) throw new Error(diagnostics[0]?.reason);
  return mermaid(scenario);
}

test('boxes, endings, choices, routes, and what the clock takes', () => {
  expect(whole(WHOLE)).toMatchInlineSnapshot(`
    "---
    title: "The promotion’s price"
    ---
    flowchart TD
      s1[["The first morning"]]
      s2["The call"]
      s3(["The empty desk"])
      s1 -->|"“I’ll take it.” Ellen listens."| s2
      s1 -->|"Wait. (ellen ≥ 2)"| s2
      s2 -.->|"not take-the-call, ellen ≤ 1"| s3
      s2 -->|"Hang up. (take-the-call)"| s3
      s2 -.->|"20 s"| s3
    "
  `);
});

test('every way out of every scene is an arrow', () => {
  const { scenes } = thePromise();
  const ways = scenes.reduce((sum, { routes, choices }) => sum + routes.length + choices.length, 0);
  expect(mermaid(thePromise()).match(/-->|-\.->/g)).toHaveLength(ways);
});

test('no sign in a story means anything to Mermaid, to Markdown or to HTML', () => {
  const chart = whole(
    WHOLE.replace("title: The promotion's price", 'title: "A \\"title\\" %%{init} -->"').replace(
      '"I\'ll take it." Ellen listens.',
      '|end| \\<b> #1; $$ \\[ "q" --> {y} %% \\\\ 1. *em* &amp; ;',
    ),
  );
  const [arrow = ''] = /^ {2}s1 -->\|"(.*)"\| s2$/m.exec(chart)?.slice(1) ?? [];
  expect(arrow).not.toBe('');
  expect(arrow.replace(/#\d+;/g, '')).not.toMatch(/["|<>#{}[\]$%&;*`\\]/);
  expect(chart).toContain('title: "A “title” %%{init} —>"');
});
