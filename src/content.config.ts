import { defineCollection } from 'astro:content';
import { readdir } from 'node:fs/promises';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import type { Practice } from './engine/practice.ts';
import type { Scenario } from './engine/scenario.ts';
import type { Diagnostic } from './format/diagnostic.ts';
import { practiceLoader } from './loaders/practice-loader.ts';
import { scenarioLoader } from './loaders/scenario-loader.ts';

/** The course: every module, the ones that are not written yet included. */
const modules = defineCollection({
  loader: file('./src/lessons/course.yaml'),
  schema: z.object({
    order: z.number().int().min(1),
    title: z.string(),
    about: z.string(),
    /** What an hour of one row of the debrief's ledger brings in, and what the same hour of coaching could. */
    hour: z
      .strictObject({
        of: z.string(),
        deals: z.number().int().min(1),
        reps: z.number().int().min(1),
        coached: z.number().int().min(1),
      })
      .optional(),
  }),
});

const lessons = defineCollection({
  loader: glob({ pattern: '*.mdx', base: './src/lessons' }),
  /** For a lesson that is no module of the course: its page needs them all the same. */
  schema: z.object({ title: z.string().optional(), about: z.string().optional() }),
});

/** The author's guide: a file a chapter. The two versions of one decision that stand beside them are scenarios. */
const guide = defineCollection({
  loader: glob({ pattern: ['*.{md,mdx}', '!flat.md', '!alive.md'], base: './src/guide' }),
  schema: z.object({ title: z.string(), order: z.number().int().min(1) }),
});

const rules = defineCollection({
  loader: glob({ pattern: '*.md', base: './src/rules' }),
  schema: z.object({
    title: z.string(),
    /** The module that exercises it first. */
    module: z.string(),
    /** The article that it comes from. */
    source: z.string(),
    /** What breaking it says to people. */
    says: z.string(),
    /** A line that somebody could say instead. */
    instead: z.string(),
    /** What a trainer asks aloud about it in a debrief. */
    ask: z.array(z.string()).min(2),
  }),
});

/** What a trainer asks in a debrief: whatever happened (`always`), and about each ending of a module's story. */
const debriefs = defineCollection({
  loader: file('./src/lessons/debrief.yaml'),
  schema: z.strictObject({
    id: z.string(),
    first: z.array(z.string()).default([]),
    last: z.array(z.string()).default([]),
    /** Ending → question. */
    endings: z.record(z.string(), z.string()).default({}),
  }),
});

const ruleIds = async (): Promise<ReadonlySet<string>> =>
  new Set((await readdir('./src/rules')).filter((name) => name.endsWith('.md')).map((name) => name.slice(0, -3)));

const scenarios = defineCollection({
  loader: scenarioLoader(ruleIds),
  schema: z.object({
    scenario: z.custom<Scenario>().optional(),
    /** The first fault, with its file's path and text; only under `astro dev`. */
    fault: z.custom<Diagnostic & { path: string }>().optional(),
  }),
});

/** What is practised after a role-play. Read and proven whole by its loader. */
const practices = defineCollection({ loader: practiceLoader(), schema: z.custom<Practice>() });

export const collections = { modules, lessons, guide, rules, debriefs, scenarios, practices };
