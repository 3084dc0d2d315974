/** A module as the course page lists it. */
export interface ModuleOfCourse {
  readonly id: string;
  readonly title: string;
  /** None where it is still to be written. */
  readonly href?: string;
  readonly minutes: number;
  /** Its place in the list. */
  readonly item: HTMLElement;
}

/** The modules of the course page, in its order. */
export const modulesOfCourse = (): readonly ModuleOfCourse[] =>
  [...document.querySelectorAll<HTMLElement>('[data-module]')].map((item) => {
    const href = item.querySelector('a')?.href;
    return {
      id: item.dataset.module ?? '',
      title: item.querySelector('h3')?.textContent?.trim() ?? '',
      minutes: Number(item.dataset.minutes ?? 0),
      item,
      ...(href === undefined ? {} : { href }),
    };
  });
