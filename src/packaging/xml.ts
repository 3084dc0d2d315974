/** Attribute → value; one without a value is left out. */
type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * Text as it may stand in XML 1.0, in an element or in an attribute. What XML cannot hold, not even escaped (its production 2),
 * becomes a space where it is a control character, and U+FFFD where it is half of a pair or no character at all.
 */
export const escaped = (text: string): string =>
  text
    .replace(/[^\P{Cc}\t\n\r]/gu, ' ')
    .replace(/[\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    // In an attribute a reader turns these into spaces, and in an element a carriage return into a newline.
    .replaceAll('\t', '&#9;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;');

/** An element that holds elements, each a line or more; indented by two spaces. */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  if (children.length === 0) return `<${name}${written(attributes)}/>`;
  const inner = children.map((child) => child.replace(/^/gm, '  '));
  return [`<${name}${written(attributes)}>`, ...inner, `</${name}>`].join('\n');
}

/** An element that holds text. */
export const textElement = (name: string, attributes: Attributes, text: string): string =>
  `<${name}${written(attributes)}>${escaped(text)}</${name}>`;

/** A whole document. */
export const xmlDocument = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(value)}"`))
    .join('');
