import type { SyntaxNode } from '@lezer/common';
import { readComment } from './comment.ts';
import headingOfNoScene from './diagnostics/heading-of-no-scene.ts';
import noScene from './diagnostics/no-scene.ts';
import textBeforeTheFirstScene from './diagnostics/text-before-the-first-scene.ts';
import type { Head, Named } from './head.ts';
import { checkId } from './id.ts';
import { childrenOf, parseMarkdown } from './markdown.ts';
import type { Reading } from './reading.ts';
import { readScene, type SceneDraft } from './scene.ts';

/** The id of the scene that a heading begins; none where a heading is text that is underlined. */
function readHeading(reading: Reading, heading: SyntaxNode): Named | undefined {
  const underlined = heading.name.startsWith('Setext');
  if (heading.name !== 'ATXHeading2') reading.report(headingOfNoScene, heading.from, heading.to, { underlined });
  if (underlined) return undefined;
  const [open, close] = heading.getChildren('HeaderMark');
  const from = open?.to ?? heading.from;
  const text = reading.source.slice(from, close?.from ?? heading.to);
  const id = text.trim();
  const start = id === '' ? heading.from : from + text.indexOf(id);
  const end = id === '' ? heading.to : start + id.length;
  checkId(reading, 'scene', id, start, end);
  return { id, from: start, end };
}

/**
 * Everything after the frontmatter.
 * @param from where it begins.
 * @param strict whether text before the first scene is reported; not where the frontmatter itself is missing.
 */
export function readBody(reading: Reading, head: Head, from: number, strict: boolean): readonly SceneDraft[] {
  const scenes: SceneDraft[] = [];
  let current: { readonly id: Named; readonly blocks: SyntaxNode[] } | undefined;
  let early = !strict;

  const finish = () => {
    if (current) scenes.push(readScene(reading, head, current.id, current.blocks));
  };
  for (const block of childrenOf(parseMarkdown(reading.source, from))) {
    const id = /Heading/.test(block.name) ? readHeading(reading, block) : undefined;
    if (id) {
      finish();
      current = { id, blocks: [] };
    } else if (/Heading/.test(block.name)) continue;
    else if (current) current.blocks.push(block);
    else if (block.name === 'CommentBlock') readComment(reading, block);
    else if (!early) {
      reading.report(textBeforeTheFirstScene, block.from, block.to, {});
      early = true;
    }
  }
  finish();
  if (scenes.length === 0) reading.report(noScene, from, from, {});
  return scenes;
}
