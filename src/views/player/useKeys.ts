import { useEffect, useRef } from 'preact/hooks';

export interface Keys {
  /** 1 to 9. */
  number(number: number): void;
  roleCheck(): void;
  goOn(): void;
  readonly canGoOn: boolean;
}

const WORKS_ITSELF = 'button, a, input, select, textarea, summary, dialog, [contenteditable]';

/**
 * Keys without a modifier: numbers, R, and space or enter where the focus lies on nothing that takes them itself. They can be
 * switched off (WCAG 2.1.4).
 */
export function useKeys(on: boolean, keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, target, repeat } = event;
      const { number, roleCheck, goOn, canGoOn } = latest.current;
      if (event.ctrlKey || event.metaKey || event.altKey || repeat || event.isComposing) return;
      if (document.querySelector('dialog[open]')) return;
      const element = target instanceof Element ? target : null;
      const writes = element?.closest('input, select, textarea, [contenteditable]');
      if (canGoOn && (key === ' ' || key === 'Enter') && !element?.closest(WORKS_ITSELF)) {
        event.preventDefault();
        goOn();
      } else if (on && !writes && /^[1-9]$/.test(key)) {
        number(Number(key));
      } else if (on && !writes && key.toLowerCase() === 'r') {
        roleCheck();
      }
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on]);
}
