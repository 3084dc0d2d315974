import { render } from 'preact';
import { tryLms as words } from '../../i18n/en.ts';
import { type OpenApi, TRIED, type Values } from './session.ts';
import { TryLms } from './TryLms.tsx';

/** What the page knows of the course. */
export interface Known {
  readonly modules: readonly { readonly id: string; readonly title: string }[];
  /** Of the rules: id → title. */
  readonly rules: Values;
}

/**
 * Opens what the address names, `#scorm12/the-promise`.
 * @param root the site's root, with a slash at its end
 */
export function mountTryLms(place: Element, { modules, rules }: Known, root: string, openApi: OpenApi): void {
  const [asked, id] = location.hash.slice(1).split('/');
  const standard = TRIED.find((one) => one === asked);
  const module = modules.find((one) => one.id === id);
  if (!standard || !module) {
    render(<p class="notice">{words.nothing}</p>, place);
    return;
  }
  const page = new URL(`${root}packages/${standard}/${module.id}.html`, location.href).href;
  render(<TryLms {...{ standard, module, page, openApi }} titles={rules} />, place);
}
