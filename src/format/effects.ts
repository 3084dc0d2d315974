import type { SyntaxNode } from '@lezer/common';
import type { Mark, Mood, Need } from '../engine/scenario.ts';
import { readMood } from './beats.ts';
import effectNotUnderstood from './diagnostics/effect-not-understood.ts';
import effectTwice from './diagnostics/effect-twice.ts';
import ruleNotDeclared from './diagnostics/rule-not-declared.ts';
import unknownMeter from './diagnostics/unknown-meter.ts';
import { type Effect, effectAdvice, readEffect } from './effect.ts';
import type { Head } from './head.ts';
import type { Reading } from './reading.ts';

/** A value and where it was written. */
export interface Written<Value> {
  readonly value: Value;
  readonly from: number;
  readonly end: number;
}

/** Everything that stands in backquotes after one link. */
export interface Effects {
  readonly marks: ReadonlyMap<string, Written<Mark>>;
  readonly changes: ReadonlyMap<string, number>;
  readonly needs: readonly Written<Need>[];
  readonly mood?: Written<Mood>;
  readonly after?: Written<number>;
  /** Whether something could not be read, so that a missing mark may be this one. */
  readonly unclear: boolean;
}

/** Reads the effects of one choice or route; names of rules and meters are looked up, those of choices are not yet. */
export function readEffects(reading: Reading, head: Head, spans: readonly SyntaxNode[]): Effects {
  const marks = new Map<string, Written<Mark>>();
  const changes = new Map<string, number>();
  const needs: Written<Need>[] = [];
  let mood: Written<Mood> | undefined;
  let after: Written<number> | undefined;
  let unclear = false;

  function checkMeter(meter: string, from: number, end: number): void {
    const { meters } = head;
    if (!meters || meters.has(meter)) return;
    reading.report(unknownMeter, from, end, { meter, nearest: reading.suggest(meter, meters) });
  }

  function take(effect: Effect, from: number, end: number): void {
    const twice = (what: string) => reading.report(effectTwice, from, end, { what });
    switch (effect.kind) {
      case 'mark': {
        const { mark, rule } = effect;
        const { rules } = head;
        if (rules && !rules.has(rule)) {
          reading.report(ruleNotDeclared, from, end, { rule, nearest: reading.suggest(rule, rules) });
          unclear = true;
        } else if (marks.has(rule)) twice(`a mark on "${rule}"`);
        else marks.set(rule, { value: mark, from, end });
        return;
      }
      case 'change':
        checkMeter(effect.meter, from, end);
        if (changes.has(effect.meter)) twice(`a move of "${effect.meter}"`);
        else changes.set(effect.meter, effect.by);
        return;
      case 'need':
        if (effect.need.kind === 'meter') checkMeter(effect.need.meter, from, end);
        needs.push({ value: effect.need, from, end });
        return;
      case 'mood': {
        const word = readMood(reading, effect.mood, from, end);
        if (mood) twice('a mood');
        else if (word) mood = { value: word, from, end };
        return;
      }
      case 'after':
        if (after) twice('a clock');
        else after = { value: effect.seconds, from, end };
    }
  }

  for (const span of spans) {
    const [open, close] = span.getChildren('CodeMark');
    const from = open?.to ?? span.from;
    const end = close?.from ?? span.to;
    const code = reading.source.slice(from, end);
    const effect = readEffect(code);
    if (effect) take(effect, from, end);
    else {
      reading.report(effectNotUnderstood, from, end, {
        effect: code.trim(),
        advice: reading.full() ? '' : effectAdvice(code),
      });
      unclear = true;
    }
  }
  return { marks, changes, needs, ...(mood ? { mood } : {}), ...(after ? { after } : {}), unclear };
}
