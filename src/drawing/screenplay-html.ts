import type { Prose } from '../engine/scenario.ts';
import { script as words } from '../i18n/en.ts';
import { paperPage } from './paper-page.ts';
import { escaped, proseHtml } from './prose-html.ts';
import type { Screenplay, ScriptChoice, ScriptScene } from './screenplay.ts';
import { effectsInWords, routeInWords } from './screenplay-words.ts';
import { scriptLineHtml } from './script-line-html.ts';

const STYLE = `
.scene { margin-top: 2.5rem; }
.scene h3 { display: flex; gap: .75rem; align-items: baseline; padding-top: .6rem; border-top: 1px solid var(--line); }
.scene h3 .small { margin-left: auto; }
.scene h3 + *, .ways { margin-top: .75rem; }
blockquote { padding-left: .9rem; border-left: 2px solid var(--line); font-size: .95em; }
.label + p { margin-top: 0; }
.label { font: 600 .8125rem/1.45 var(--plain); color: var(--soft); }
.ways { list-style: none; padding: 0; }
.ways > li { display: grid; grid-template-columns: 2.75rem 1fr; margin-top: 1rem; }
.ways > li > .number { font-weight: 600; }
.ways .said { font-weight: 600; }
.ways .then { margin-top: .4rem; }
.ways blockquote { margin-top: .4rem; }
.to { white-space: nowrap; }
@media print { .scene h3 + p { break-after: avoid; } .ways > li { break-inside: avoid; } }
@media (max-width: 30rem) { .ways > li { grid-template-columns: 1fr; } .scene h3 { flex-wrap: wrap; } .scene h3 .small { margin-left: 0; } }`;

const quote = (heading: string, paragraphs: readonly Prose[]): string =>
  `<blockquote><p class="label">${escaped(heading)}</p>${paragraphs.map((text) => `<p>${proseHtml(text)}</p>`).join('')}</blockquote>`;

const link = (scene: number): string => `<a class="to" href="#scene-${scene}">${words.goTo(scene)}</a>`;

function choiceHtml(choice: ScriptChoice): string {
  const said = choice.after === undefined ? proseHtml(choice.text) : words.silence(choice.after);
  const effects = effectsInWords(choice).join('; ');
  const then = choice.consequence.map(scriptLineHtml).join('\n');
  return `<li><span class="number">${choice.number}</span><div>
<p><span class="said">${said}</span> ${link(choice.goTo)}</p>
${effects ? `<p class="small effects">${escaped(effects)}</p>` : ''}
${then ? `<div class="then">${then}</div>` : ''}
${choice.debrief.length > 0 ? quote(words.debrief, choice.debrief) : ''}
${choice.facilitator ? quote(words.facilitator(), choice.facilitator) : ''}
</div></li>`;
}

function sceneHtml(scene: ScriptScene): string {
  const { number, title, id, lines, thoughts, roleCheck, facilitator, routes, choices, ending } = scene;
  return `<section class="scene" id="scene-${number}">
<h3><span>${number}.</span> <span>${escaped(title)}</span> <span class="small">${escaped(id)}</span></h3>
${lines.map(scriptLineHtml).join('\n')}
${thoughts.map(({ name, text }) => quote(words.thinks(name), text)).join('\n')}
${roleCheck.length > 0 ? quote(words.roleCheck, roleCheck) : ''}
${facilitator ? quote(words.facilitator(facilitator.minutes), facilitator.text) : ''}
${routes.map((route, index) => `<p class="stage">${escaped(routeInWords(route, index === 0))}</p>`).join('\n')}
${choices.length > 0 ? `<ul class="ways">${choices.map(choiceHtml).join('\n')}</ul>` : ''}
${ending ? `<p class="stage">${words.ending}</p>` : ''}
</section>`;
}

/** The screenplay as a page of its own that prints well. */
export function screenplayHtml(play: Screenplay): string {
  const { title, cast, meters, rules, scenes } = play;
  const choices = scenes.reduce((sum, scene) => sum + scene.choices.length, 0);
  const endings = scenes.filter(({ ending }) => ending).length;
  const people = cast.map(({ name, about, you }) =>
    [`<span class="who">${escaped(name)}</span>`, escaped(about), you ? words.you : '']
      .filter((part) => part)
      .join(', '),
  );
  const counted = meters.map(
    ({ label, start, max, unit, show }) =>
      `<span class="who">${escaped(label)}</span>: ${escaped(words.meter(start, max, unit))}; ${words.shown[show]}`,
  );
  const tested = rules.map(({ title, tests }) => `<span class="who">${escaped(title)}</span>: ${words.tests(tests)}`);
  const list = (heading: string, items: readonly string[]): string =>
    items.length > 0 ? `<h2>${heading}</h2>\n<ul>${items.map((item) => `<li>${item}</li>`).join('\n')}</ul>` : '';
  const main = `<h1>${escaped(title)}</h1>
<p class="kind">${words.kind}. ${words.size(scenes.length, choices, endings)}; ${words.version(play.version)}.</p>
<p>${words.how}</p>
${list(words.people, people)}
${list(words.counted, counted)}
${list(words.rules, tested)}
<h2>${words.scenes}</h2>
${scenes.map(sceneHtml).join('\n')}`;
  return paperPage(`${title} · ${words.kind}`, words.about(title), main, STYLE);
}
