import type { Pressed } from '../../workshop/keys.ts';

const PAGE_KEYS: readonly string[] = ['PageDown', 'PageUp'];
const ARROWS: readonly string[] = ['ArrowUp', 'ArrowDown'];

const FIELDS = 'input:not([type="checkbox"]), textarea, select';
const PRESSED = 'button, a, summary, input';

/** A clicker's page keys lead from any field; arrows from a count, which they would change by accident. */
export function leadsFromField(field: Element, key: string): boolean {
  if (field.matches('select')) return false;
  return PAGE_KEYS.includes(key) || (ARROWS.includes(key) && field.closest('.count') !== null);
}

/** Keys belong to whoever is typed into; the space bar and Enter to whatever they press. */
function isTakenBy(target: Element, key: string): boolean {
  const field = target.closest(FIELDS);
  if (field) return !leadsFromField(field, key);
  return (key === ' ' || key === 'Enter') && target.closest(PRESSED) !== null;
}

/**
 * A key that may lead the room, in the console and on the room screen alike. Letters, digits and signs can be switched off
 * (WCAG 2.1.4).
 * @returns nothing where it belongs to what has the focus, to a dialog or to the browser
 */
export function keyPressed(event: KeyboardEvent): Pressed | undefined {
  const { key, code, shiftKey, target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined;
  if (document.querySelector('dialog[open]')) return undefined;
  if (target instanceof Element && isTakenBy(target, key)) return undefined;
  if (key.length === 1 && key !== ' ' && document.documentElement.dataset.keys === 'off') return undefined;
  return { key, code, shiftKey };
}
