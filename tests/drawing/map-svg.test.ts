import { expect, test } from 'vitest';
import { layOutMap } from '../../src/drawing/map.ts';
import { mapSvg } from '../../src/drawing/map-svg.ts';
import { thePromise } from '../engine/the-promise.ts';
import { scene, story } from '../proof/story.ts';

test('the map as a file names every scene and every choice, and needs nothing from outside', () => {
  const scenario = thePromise();
  const svg = mapSvg(layOutMap(scenario), scenario);
  const titles = [...svg.matchAll(/<title>(.*?)<\/title>/g)].map(([, title]) => title);
  const choices = scenario.scenes.flatMap(({ choices }) => choices.map(({ id }) => id));
  expect(titles).toEqual(expect.arrayContaining([scenario.title, ...scenario.scenes.map(({ id }) => id), ...choices]));
  expect(svg).not.toMatch(/class=|style=|href=|url\(|<script/);
  for (const { title } of layOutMap(scenario).nodes.slice(0, 5)) expect(svg).toContain(title);
});

test('words that mean something in XML stay words', () => {
  const scenario = { ...story([scene('end')]), title: '</title><script>alert("1")</script> & \u0000' };
  const svg = mapSvg(layOutMap(scenario), scenario);
  expect(svg).toContain('&lt;/title&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp;  ');
});
