import type { SyntaxNode } from '@lezer/common';
import type { Beat, Choice, Route, Scene } from '../engine/scenario.ts';
import { readBeats } from './beats.ts';
import { readWayOut, type WayOut } from './choice.ts';
import { readComment } from './comment.ts';
import choiceWithoutAMark from './diagnostics/choice-without-a-mark.ts';
import listItemIsNoChoice from './diagnostics/list-item-is-no-choice.ts';
import textAfterTheChoices from './diagnostics/text-after-the-choices.ts';
import tooManyChoices from './diagnostics/too-many-choices.ts';
import type { Head, Named } from './head.ts';
import { childrenOf } from './markdown.ts';
import { reportForeign } from './prose.ts';
import { type Notes, readNote } from './quote.ts';
import type { Reading } from './reading.ts';

export interface SceneDraft {
  readonly id: Named;
  readonly scene: Scene;
  readonly waysOut: readonly WayOut[];
}

/** A scene tests a rule when a choice marks it; then every one of its choices does. */
function checkMarks(reading: Reading, scene: string, waysOut: readonly WayOut[]): void {
  const tested = new Set(waysOut.flatMap(({ effects, out }) => ('choice' in out ? [...effects.marks.keys()] : [])));
  for (const { effects, out } of waysOut) {
    // Choices times rules: the one thing here that could grow squared.
    if (reading.full()) return;
    if (!('choice' in out) || effects.unclear) continue;
    for (const rule of tested) {
      if (!effects.marks.has(rule)) reading.report(choiceWithoutAMark, out.id.from, out.id.end, { scene, rule });
    }
  }
}

function place(reading: Reading, id: Named, waysOut: readonly WayOut[]): void {
  reading.place({ scene: id.id }, id.from, id.end);
  let route = 0;
  for (const { out, target, effects } of waysOut) {
    if ('route' in out) {
      const of = { route: route++, of: id.id };
      reading.place(of, target.from, target.end);
      effects.needs.forEach(({ from, end }, need) => {
        reading.place({ ...of, need }, from, end);
      });
    } else {
      const { id: choice, from, end } = out.id;
      reading.place({ choice }, from, end);
      effects.needs.forEach((need, index) => {
        reading.place({ choice, need: index }, need.from, need.end);
      });
      for (const [rule, mark] of effects.marks) reading.place({ choice, rule }, mark.from, mark.end);
    }
  }
}

/** As many as there are digits to pick them by. A machine with thousands in one state would take seconds for each. */
const MOST_CHOICES = 9;

function checkCount(reading: Reading, scene: string, waysOut: readonly WayOut[]): void {
  const choices = waysOut.flatMap(({ out }) => ('choice' in out ? [out.id] : []));
  const tooMany = choices[MOST_CHOICES];
  if (!tooMany) return;
  reading.report(tooManyChoices, tooMany.from, tooMany.end, { scene, count: choices.length, most: MOST_CHOICES });
}

/** The blocks below one heading. */
export function readScene(reading: Reading, head: Head, id: Named, blocks: readonly SyntaxNode[]): SceneDraft {
  const beats: Beat[] = [];
  const notes: Notes = { thoughts: [] };
  const waysOut: WayOut[] = [];
  let chosen = false;
  let told = false;

  function checkOrder(block: SyntaxNode): void {
    if (chosen && !told) reading.report(textAfterTheChoices, block.from, block.to, {});
    told = chosen;
  }

  for (const block of blocks) {
    switch (block.name) {
      case 'CommentBlock':
        readComment(reading, block);
        break;
      case 'Paragraph':
        checkOrder(block);
        beats.push(...readBeats(reading, head, block));
        break;
      case 'Blockquote':
        checkOrder(block);
        readNote(reading, head, block, notes);
        break;
      case 'BulletList':
        chosen = true;
        for (const item of childrenOf(block)) {
          const wayOut = item.name === 'ListItem' ? readWayOut(reading, head, item) : undefined;
          if (wayOut) waysOut.push(wayOut);
        }
        break;
      case 'OrderedList':
        reading.report(listItemIsNoChoice, block.from, block.to, { numbered: true });
        break;
      default:
        reportForeign(reading, block);
    }
  }
  checkCount(reading, id.id, waysOut);
  checkMarks(reading, id.id, waysOut);
  place(reading, id, waysOut);

  const { thoughts, roleCheck = [], facilitator } = notes;
  const routes = waysOut.flatMap(({ out }): Route[] => ('route' in out ? [out.route] : []));
  const choices = waysOut.flatMap(({ out }): Choice[] => ('choice' in out ? [out.choice] : []));
  const scene = { id: id.id, beats, thoughts, roleCheck, ...(facilitator ? { facilitator } : {}), routes, choices };
  return { id, scene, waysOut };
}
