import type { Prose } from '../engine/scenario.ts';
import { moods, script as words } from '../i18n/en.ts';
import { proseMarkdown as prose, markdownText as text } from './prose-markdown.ts';
import type { Screenplay, ScriptChoice, ScriptScene } from './screenplay.ts';
import { effectsInWords, routeInWords } from './screenplay-words.ts';
import type { ScriptLine } from './script-line.ts';

function line(of: ScriptLine): string {
  switch (of.kind) {
    case 'narration':
      return prose(of.text);
    case 'speech':
      return `**${text(of.name)}**${of.mood ? ` (${moods[of.mood]})` : ''}: ${prose(of.text)}`;
    case 'face':
      return `*(${text(words.face(of.name, moods[of.mood]))})*`;
    case 'leave':
      return `*(${text(words.leaves(of.name))})*`;
  }
}

/** A quote with a heading of its own in front of the first paragraph. */
const quote = (heading: string, paragraphs: readonly Prose[]): string =>
  paragraphs
    .map((paragraph, index) => `> ${index === 0 ? `**${text(heading)}:** ` : ''}${prose(paragraph)}`)
    .join('\n>\n');

const indented = (block: string): string => block.replace(/^(?=.)/gm, '  ');

function choiceBlocks(choice: ScriptChoice): readonly string[] {
  const said = choice.after === undefined ? prose(choice.text) : words.silence(choice.after);
  const effects = effectsInWords(choice);
  return [
    `- **${choice.number}** ${said} **${words.goTo(choice.goTo)}**`,
    ...(effects.length > 0 ? [`*${text(effects.join('; '))}*`] : []),
    ...choice.consequence.map(line),
    ...(choice.debrief.length > 0 ? [quote(words.debrief, choice.debrief)] : []),
    ...(choice.facilitator ? [quote(words.facilitator(), choice.facilitator)] : []),
  ].map((block, index) => (index === 0 ? block : indented(block)));
}

function sceneBlocks(scene: ScriptScene): readonly string[] {
  return [
    `### ${scene.number}. ${text(scene.title)}`,
    `\`${scene.id}\``,
    ...scene.lines.map(line),
    ...scene.thoughts.map((thought) => quote(words.thinks(thought.name), thought.text)),
    ...(scene.roleCheck.length > 0 ? [quote(words.roleCheck, scene.roleCheck)] : []),
    ...(scene.facilitator ? [quote(words.facilitator(scene.facilitator.minutes), scene.facilitator.text)] : []),
    ...scene.routes.map((route, index) => `*${text(routeInWords(route, index === 0))}*`),
    ...scene.choices.flatMap(choiceBlocks),
    ...(scene.ending ? [`*${words.ending}*`] : []),
  ];
}

/** The screenplay as Markdown. Whatever stands in a story is text in it, never markup. */
export function screenplayMarkdown(play: Screenplay): string {
  const { cast, meters, rules, scenes } = play;
  const choices = scenes.reduce((sum, scene) => sum + scene.choices.length, 0);
  const endings = scenes.filter(({ ending }) => ending).length;
  const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');
  return `${[
    `# ${text(play.title)}`,
    `${words.kind}. ${words.size(scenes.length, choices, endings)}; ${words.version(play.version)}.`,
    words.how,
    `## ${words.people}`,
    list(
      cast.map(({ name, about, you }) =>
        [`**${text(name)}**`, text(about), you ? words.you : ''].filter((part) => part !== '').join(', '),
      ),
    ),
    ...(meters.length > 0
      ? [
          `## ${words.counted}`,
          list(
            meters.map(
              ({ label, start, max, unit, show }) =>
                `**${text(label)}**: ${text(words.meter(start, max, unit))}; ${words.shown[show]}`,
            ),
          ),
        ]
      : []),
    ...(rules.length > 0
      ? [`## ${words.rules}`, list(rules.map(({ title, tests }) => `**${text(title)}**: ${words.tests(tests)}`))]
      : []),
    `## ${words.scenes}`,
    ...scenes.flatMap(sceneBlocks),
  ].join('\n\n')}\n`;
}
