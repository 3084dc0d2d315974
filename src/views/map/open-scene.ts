export interface OpenScene {
  /** Shows a scene's article beside the map, and its plate as the open one. @returns whether there is such a scene */
  open(scene: string, focus: boolean): boolean;
  close(): void;
  readonly scene: string | undefined;
}

/**
 * The place beside the map where one scene is read: a copy of its article from the list.
 * @param onShow called when a scene is open, with the element that holds it
 */
export function mountOpenScene(
  aside: HTMLElement,
  svg: SVGSVGElement,
  onShow: (scene: string, article: HTMLElement) => void,
): OpenScene {
  const place = aside.querySelector<HTMLElement>('[tabindex]') ?? aside;
  let now: string | undefined;

  const mark = (): void => {
    for (const plate of svg.querySelectorAll<SVGGElement>('[data-node]')) {
      const open = plate.dataset.node === now;
      plate.toggleAttribute('data-open', open);
      const link = plate.querySelector('a');
      if (open) link?.setAttribute('aria-current', 'true');
      else link?.removeAttribute('aria-current');
    }
    for (const line of svg.querySelectorAll<SVGGElement>('[data-edge]')) {
      line.toggleAttribute('data-near', line.dataset.from === now || line.dataset.to === now);
    }
  };

  return {
    get scene() {
      return now;
    },
    open: (scene, focus) => {
      const article = document.querySelector<HTMLElement>(`article[data-scene="${CSS.escape(scene)}"]`);
      if (!article) return false;
      now = scene;
      const copy = article.cloneNode(true) as HTMLElement;
      // An id stands once on a page.
      for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id');
      copy.querySelector('.to-map')?.remove();
      copy.removeAttribute('aria-labelledby');
      copy.removeAttribute('data-scene');
      place.replaceChildren(copy);
      aside.hidden = false;
      aside.scrollTop = 0;
      place.scrollTop = 0;
      mark();
      onShow(scene, copy);
      if (focus) place.focus({ preventScroll: true });
      return true;
    },
    close: () => {
      now = undefined;
      aside.hidden = true;
      place.replaceChildren();
      mark();
    },
  };
}
