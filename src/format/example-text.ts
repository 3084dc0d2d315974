/** What an example can do without: fields that it has not, by name. */
const FIELDS: readonly (readonly [name: string, text: string])[] = [
  ['title', 'title: The promotion and the promise'],
  ['you', 'you: jim'],
  [
    'cast',
    `cast:
  jim: Jim, sales manager for a month
  ellen: Ellen, your first hire, five days in
  roderigo: Roderigo, your largest client until last month`,
  ],
  ['meters', "meters:\n  ellen: { label: Ellen's trust in you, start: 2, max: 5 }"],
];
/** The rules that an example may name. */
export const EXAMPLE_RULES: ReadonlySet<string> = new Set(['facilitate-the-handoff', 'listen-first']);

/** The story behind an example that is only frontmatter. */
const STORY = `## the-first-morning

Your laptop chimes. Ellen looks up.

- [Take the call.](#the-empty-desk "take-the-call") \`breaks facilitate-the-handoff\` \`ellen -1\`
- [Let Ellen take it.](#the-first-chair "ellen-takes-it") \`keeps facilitate-the-handoff\` \`ellen +1\`
`;
/** The scenes to which an example may link without telling them; other links lead nowhere. */
const SCENES = ['the-sidelined-chair', 'the-first-chair', 'weeks-later', 'the-empty-desk'];

/** The fields between the dashes, with those that they lack. */
function frontmatter(given: string): string {
  const has = (name: string): boolean => new RegExp(`^${name}:`, 'm').test(given);
  const missing = FIELDS.filter(([name]) => !has(name)).map(([, text]) => text);
  const rules = has('rules') ? [] : ['rules: { facilitate-the-handoff: 1 }'];
  return `---\n${[...missing, ...rules, ...(given === '' ? [] : [given])].join('\n')}\n---\n\n`;
}

/** A body with a first scene, and with every scene of ours that it links to. */
function body(given: string): string {
  const begun = /^#/m.test(given) ? given : `## the-first-morning\n\n${given}`;
  const told = SCENES.filter((id) => begun.includes(`(#${id}`) && !begun.includes(`## ${id}\n`));
  return [begun, ...told.map((id) => `## ${id}\n\nThe chair is empty.`)].join('\n\n');
}

/**
 * A piece of a scenario as a whole one, with as little around it as it needs: a piece that begins with `---` is
 * frontmatter and perhaps scenes, one that holds a heading is scenes, and anything else is a part of one scene.
 */
export function exampleText(example: string): string {
  const [, given, rest = ''] = /^---\n([\s\S]*?)\n?---(?:\n([\s\S]*))?$/.exec(example) ?? [];
  if (given === undefined) {
    const rule = /listen-first/.test(example) ? 'rules: { facilitate-the-handoff: 1, listen-first: 1 }' : '';
    return frontmatter(rule) + body(example);
  }
  return frontmatter(given) + body(rest.trim() === '' ? STORY : rest.trimStart());
}
