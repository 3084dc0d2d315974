export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>' };

/**
 * The text of an excerpt, cut where what was looked for begins and ends. Only `<mark>` and `</mark>` mean anything; Pagefind
 * writes other angle brackets as entities, and they come back as text.
 */
export function marked(excerpt: string): readonly Stretch[] {
  let inside = false;
  return excerpt.split(/(<\/?mark>)/).flatMap((part) => {
    if (part === '<mark>' || part === '</mark>') {
      inside = part === '<mark>';
      return [];
    }
    const text = part.replace(/&[lg]t;/g, (entity) => ENTITIES[entity] ?? entity);
    return text === '' ? [] : [{ text, marked: inside }];
  });
}
