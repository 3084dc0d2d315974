import { script, gamebook as words } from '../i18n/en.ts';
import type { BookChange, BookLookBack, BookNeed, BookSection, Gamebook } from './gamebook.ts';
import { paperPage } from './paper-page.ts';
import { escaped, proseHtml } from './prose-html.ts';
import type { ScriptLine } from './script-line.ts';
import { scriptLineHtml } from './script-line-html.ts';

/** What has more boxes than this gets a line to write on. */
const MOST_BOXES = 24;

const STYLE = `
section.piece { margin-top: 2.25rem; }
section.piece h3 { text-align: center; font-size: 1.25rem; }
section.piece h3 + * { margin-top: .4rem; }
.ways { list-style: none; padding: 0; margin-top: .75rem; }
.ways li { padding-left: 1.1rem; text-indent: -1.1rem; }
.ways li::before { content: "– "; }
.sheet { margin-top: .65rem; font: .9375rem/1.45 var(--plain); }
section.piece a { font-weight: 600; }
.to { font: .9375rem/1.45 var(--plain); white-space: nowrap; margin-left: .3em; }
.track { display: flex; flex-wrap: wrap; gap: .25rem; list-style: none; padding: 0; margin: .35rem 0 1rem; }
.track li { margin: 0; min-width: 2rem; height: 2rem; padding: 0 .3rem; display: grid; place-items: center; border: 1px solid var(--ink); font: .875rem/1 var(--plain); }
.track li.start { border-width: 3px; font-weight: 700; }
.write { border-bottom: 1px solid var(--ink); height: 2.1rem; }
.score td, .score th { height: 2.4rem; }
.score .box { width: 6rem; border-left: 1px solid var(--line); padding-left: .6rem; }
.back { list-style: none; padding: 0; margin-top: 1.5rem; }
.back > li { display: grid; grid-template-columns: 2.75rem 1fr; margin-top: .9rem; }
.back .number { font-weight: 600; }
.back .said { color: var(--soft); }
.back .small + p, .back p + .small { margin-top: .15rem; }
h2 + p, h2 + ol { margin-top: .65rem; }
h3 { margin-top: 1.5rem; }
@media print {
  section.piece, .back > li { break-inside: avoid; }
  section.piece { margin-top: 1.6rem; }
  #sheet, #story, #looking-back { break-before: page; }
}`;

const link = (number: number): string => `<a href="#s${number}">${number}</a>`;

function needInWords(need: BookNeed): string {
  if (need.kind !== 'counted') return need.kind === 'ticked' ? words.ticked(need.box) : words.empty(need.box);
  return (need.op === '>=' ? script.atLeast : script.atMost)(need.label, need.value, need.unit);
}
const needsInWords = (needs: readonly BookNeed[]): string => escaped(needs.map(needInWords).join(words.and));
const changesInWords = (changes: readonly BookChange[]): readonly string[] =>
  changes.map(({ label, by }) => escaped(script.moved(label, by)));

/** Only the picture knows who left it. */
const told = (lines: readonly ScriptLine[]): string =>
  lines
    .filter(({ kind }) => kind !== 'leave')
    .map(scriptLineHtml)
    .join('\n');

function sceneHtml(section: Extract<BookSection, { kind: 'scene' }>): string {
  const { lines, roleCheck, routes, choices, clock, ending } = section;
  const ways = routes.map(({ needs, changes, goTo }, index) => {
    const to = link(goTo);
    const where =
      needs.length > 0 ? words.routeIf(needsInWords(needs), to) : index > 0 ? words.routeElse(to) : words.goOn(to);
    const moved = changesInWords(changes);
    return moved.length > 0 ? `${where} ${words.change(moved.join('; '))}` : where;
  });
  const said = choices.map(({ needs, text, goTo }) =>
    [
      ...(needs.length > 0 ? [words.onlyIf(needsInWords(needs))] : []),
      proseHtml(text),
      `<span class="to">${words.goTo(link(goTo))}</span>`,
    ].join(' '),
  );
  const late = clock.map(({ needs, seconds, goTo }) =>
    needs.length > 0 ? words.clockIf(needsInWords(needs), seconds, link(goTo)) : words.clock(seconds, link(goTo)),
  );
  const list = (items: readonly string[]): string =>
    `<ul class="ways">${items.map((item) => `<li>${item}</li>`).join('\n')}</ul>`;
  return [
    told(lines),
    ...(ways.length > 1 ? [list(ways)] : ways.map((way) => `<p class="sheet">${way}</p>`)),
    ...(roleCheck === undefined ? [] : [`<p class="sheet">${words.roleCheck(link(roleCheck))}</p>`]),
    ...(said.length > 0 ? [`<p>${routes.length > 0 ? words.otherwiseSays : words.says}</p>${list(said)}`] : []),
    ...late.map((line) => `<p class="sheet">${line}</p>`),
    ...(ending ? [`<p class="sheet">${words.theEnd}</p>`] : []),
  ].join('\n');
}

function choiceHtml({ number, text, lines, changes, box, goTo }: Extract<BookSection, { kind: 'choice' }>): string {
  const marks = [words.note(number), ...changesInWords(changes), ...(box ? [words.tick(box)] : [])];
  return `<p class="stage">${text.length > 0 ? `${words.youSay} ${proseHtml(text)}` : words.nothing}</p>
${told(lines)}
<p class="sheet">${words.onSheet(marks.join('; '))} ${words.goOn(link(goTo))}</p>`;
}

function checkHtml({ question, thoughts, goTo }: Extract<BookSection, { kind: 'role-check' }>): string {
  return [
    ...question.map((text) => `<p>${proseHtml(text)}</p>`),
    ...thoughts.map(
      ({ name, text }) =>
        `<p><span class="who">${escaped(script.thinks(name))}</span>: ${text.map(proseHtml).join(' ')}</p>`,
    ),
    `<p class="sheet">${words.back(link(goTo))}</p>`,
  ].join('\n');
}

function sectionHtml(section: BookSection): string {
  const body =
    section.kind === 'scene'
      ? sceneHtml(section)
      : section.kind === 'choice'
        ? choiceHtml(section)
        : checkHtml(section);
  return `<section class="piece" id="s${section.number}" aria-label="${words.section(section.number)}">
<h3>${section.number}</h3>
${body}
</section>`;
}

function sheetHtml({ meters, boxes, rules }: Gamebook): string {
  const tracks = meters.map(({ label, start, max, unit }) => {
    const name = `<p><span class="who">${escaped(label)}</span>${unit ? `, ${escaped(unit)}` : ''}: ${words.startsAt(start)}</p>`;
    if (max > MOST_BOXES) return `${name}<p class="write"></p>`;
    const cells = Array.from(
      { length: max + 1 },
      (_, value) => `<li${value === start ? ' class="start"' : ''}>${value}</li>`,
    );
    return `${name}<ol class="track">${cells.join('')}</ol>`;
  });
  const ticks = boxes.map((box) => `<li>${box}</li>`).join('');
  const rows = [...rules, words.table.whole].map(
    (rule) => `<tr><th scope="row">${escaped(rule)}</th><td class="box"></td><td class="box"></td></tr>`,
  );
  return `<h2 id="sheet">${words.sheet}</h2>
${tracks.length > 0 ? `<h3>${words.counted}</h3>${tracks.join('\n')}` : ''}
${boxes.length > 0 ? `<h3>${words.boxes}</h3><ul class="track">${ticks}</ul>` : ''}
<h3>${words.noted}</h3><p class="write"></p><p class="write"></p><p class="write"></p>
${
  rules.length > 0
    ? `<h3>${words.lookBack}</h3><table class="score"><thead><tr><th scope="col">${words.table.rule}</th><th scope="col" class="box">${words.table.points}</th><th scope="col" class="box">${words.table.moments}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
    : ''
}`;
}

function lookBackHtml({ number, text, marks, debrief }: BookLookBack): string {
  const tested = marks.map(({ rule, mark }) => `${rule}: ${words.marks[mark]}`).join('; ') || words.testsNothing;
  return `<li><span class="number">${number}</span><div>
<p class="said">${text.length > 0 ? proseHtml(text) : words.nothing}</p>
<p class="small">${escaped(tested)}</p>
${debrief.map((line) => `<p>${proseHtml(line)}</p>`).join('')}
</div></li>`;
}

/** The gamebook as a page of its own that prints well. */
export function gamebookHtml(book: Gamebook): string {
  const { title, you, cast, meters, boxes, sections, lookBack, timed } = book;
  const about = cast.find(({ name }) => name === you)?.about ?? '';
  const { begin, conditions, ways, sheet, note, roleCheck, clock } = words.steps;
  const asks = meters.length > 0 || boxes.length > 0;
  const checks = sections.some(({ kind }) => kind === 'role-check');
  const steps = [
    begin,
    ...(asks ? [conditions, ways] : []),
    sheet,
    note,
    ...(checks ? [roleCheck] : []),
    ...(timed ? [clock] : []),
  ];
  const people = cast.filter(({ name }) => name !== you);
  const main = `<h1>${escaped(title)}</h1>
<p class="kind">${words.kind}</p>
<p>${escaped(words.youAre(you, about))}</p>
${people.length > 0 ? `<ul>${people.map((member) => `<li><span class="who">${escaped(member.name)}</span>${member.about ? `, ${escaped(member.about)}` : ''}</li>`).join('\n')}</ul>` : ''}
<h2>${words.how}</h2>
<ol>${steps.map((step) => `<li>${step}</li>`).join('\n')}</ol>
${sheetHtml(book)}
<h2 id="story">${words.sections}</h2>
${sections.map(sectionHtml).join('\n')}
<h2 id="looking-back">${words.lookBack}</h2>
<p>${words.lookBackHow}</p>
<ol class="back">${lookBack.map(lookBackHtml).join('\n')}</ol>`;
  return paperPage(`${title} · ${words.kind}`, words.about(title), main, STYLE);
}
