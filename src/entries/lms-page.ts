const root = document.body.dataset.root ?? './';

/** What is read here of the catalogue (`course.json`). */
interface Files {
  readonly packages: readonly { readonly file: string; readonly bytes: number }[];
}

/** Sizes are known once the files are made, which is after the page. Without them it is as good. */
async function tellSizes(): Promise<void> {
  const places = document.querySelectorAll<HTMLElement>('[data-size]');
  const answer = await fetch(`${root}course.json`);
  if (!answer.ok) return;
  const { packages }: Files = await answer.json();
  const sizes = new Map(packages.map(({ file, bytes }) => [file, bytes]));
  for (const place of places) {
    const bytes = sizes.get(place.dataset.file ?? '');
    if (bytes !== undefined)
      place.textContent = (place.dataset.size ?? '').replace('{size}', `${Math.ceil(bytes / 1000)}`);
  }
}
tellSizes().catch(() => {});

const form = document.querySelector<HTMLFormElement>('[data-try]');
const place = document.querySelector<HTMLElement>('[data-try-place]');
const alone = document.querySelector<HTMLAnchorElement>('[data-try-alone]');

/** Where the module is that has been chosen, in the standard that has been chosen. */
function chosen(of: HTMLFormElement): string {
  const given = new FormData(of);
  return `${root}packages/try.html#${given.get('standard')}/${given.get('module')}`;
}

if (form && place && alone) {
  const lead = (): void => {
    alone.href = chosen(form);
    alone.hidden = false;
  };
  lead();
  form.addEventListener('change', lead);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const frame = document.createElement('iframe');
    frame.title = place.dataset.tryPlace ?? '';
    frame.src = chosen(form);
    place.replaceChildren(frame);
    frame.scrollIntoView({ block: 'start' });
  });
}

export {};
