import { authorMap as words } from '../../i18n/en.ts';

/** Of a text in which words are looked for: upper and lower case, and the two kinds of quotes, are the same. */
const folded = (text: string): string => text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ');

interface Told {
  readonly scene: string;
  readonly text: string;
}

/**
 * The search above the map: marks the scenes and choices that hold what is typed; Enter goes to the next one, Shift and Enter to
 * the one before.
 * @param open shows a scene
 */
export function mountFindScenes(form: HTMLFormElement, svg: SVGSVGElement, open: (scene: string) => void): void {
  const field = form.querySelector('input');
  const said = form.querySelector('output');
  if (!field || !said) return;
  const plateOf = new Map([...svg.querySelectorAll<SVGGElement>('[data-node]')].map((g) => [g.dataset.node ?? '', g]));
  const lineOf = new Map([...svg.querySelectorAll<SVGGElement>('[data-edge]')].map((g) => [g.dataset.edge ?? '', g]));
  const told = (element: HTMLElement): string => folded(element.textContent ?? '');
  const scenes = [...document.querySelectorAll<HTMLElement>('article[data-scene]')].map(
    (article): Told => ({ scene: article.dataset.scene ?? '', text: `${article.dataset.scene} ${told(article)}` }),
  );
  const choices = [...document.querySelectorAll<HTMLElement>('article[data-scene] [data-choice]')].map((item): Told => {
    return { scene: item.dataset.choice ?? '', text: told(item) };
  });

  let hits: readonly string[] = [];
  let at = -1;
  let before = '';

  const show = (): void => {
    said.textContent = before === '' ? '' : words.found(at + 1, hits.length);
  };
  function find(): void {
    const wanted = folded(field?.value ?? '').trim();
    if (wanted === before) return;
    before = wanted;
    const holds = ({ text }: Told): boolean => wanted !== '' && text.includes(wanted);
    hits = scenes.filter(holds).map(({ scene }) => scene);
    at = -1;
    for (const [scene, plate] of plateOf) plate.toggleAttribute('data-hit', hits.includes(scene));
    for (const choice of choices) lineOf.get(choice.scene)?.toggleAttribute('data-hit', holds(choice));
    show();
    highlight(wanted);
  }
  function step(by: number): void {
    find();
    const { length } = hits;
    if (length === 0) return;
    at = at < 0 ? (by > 0 ? 0 : length - 1) : (at + by + length) % length;
    const scene = hits[at];
    if (scene !== undefined) open(scene);
    show();
    const inScene = highlight(before).find(({ startContainer: { parentElement } }) => parentElement?.closest('aside'));
    inScene?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  }

  field.addEventListener('input', find);
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    step(event.shiftKey ? -1 : 1);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    step(1);
  });
  form.hidden = false;
}

/** Marks the words themselves where browsers can, without touching the text. @returns where they stand */
function highlight(wanted: string): readonly Range[] {
  const ranges: Range[] = [];
  const articles = wanted.length < 2 ? [] : document.querySelectorAll('article.scene');
  for (const article of articles) {
    const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const text = folded(node.textContent ?? '');
      // Where folding has made the text shorter, its places are no longer those of the page.
      if (text.length !== node.textContent?.length) continue;
      for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        ranges.push(range);
      }
    }
  }
  if ('highlights' in CSS) CSS.highlights.set('found', new Highlight(...ranges));
  return ranges;
}
