import { useState } from 'preact/hooks';
import { workshopStart as words } from '../../i18n/en.ts';
import { MOST } from '../../workshop/limits.ts';
import type { StartModule } from './WorkshopStart.tsx';

interface BeginFormProps {
  readonly modules: readonly StartModule[];
  /** The id of the module that is chosen. */
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
  readonly onBegin: (module: StartModule, name: string) => void;
}

const today = (): string => new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long' });

/** A module and a name, both filled in already: who only wants to start clicks once more. */
export function BeginForm({ modules, chosen, onChoose, onBegin }: BeginFormProps) {
  const [typed, setTyped] = useState<string>();
  const module = modules.find((one) => one.id === chosen);
  const suggested = module ? words.named(module.title, today()) : '';
  return (
    <form
      class="begin"
      onSubmit={(event) => {
        event.preventDefault();
        if (module) onBegin(module, typed?.trim() || suggested);
      }}
    >
      <h2>{words.begin}</h2>
      <fieldset>
        <legend>{words.module}</legend>
        {modules.map((one) => (
          <label key={one.id}>
            <input type="radio" name="module" checked={one.id === chosen} onChange={() => onChoose(one.id)} />
            <span>
              {one.title} <small>{words.minutes(one.minutes)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <label class="name" for="workshop-name">
        {words.name}
      </label>
      <input
        id="workshop-name"
        value={typed ?? suggested}
        maxLength={MOST.name}
        autocomplete="off"
        aria-describedby="workshop-name-hint"
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <p class="hint" id="workshop-name-hint">
        {words.nameHint}
      </p>
      <button type="submit" class="act">
        {words.open}
      </button>
    </form>
  );
}
