import { Story, type StoryProps } from './Story.tsx';
import { Troubles } from './Troubles.tsx';
import { tellingsOf } from './telling.ts';

/** The player as the server draws it. The browser takes over these very nodes, so it must nest as `Player` does. */
export function FirstFrame(props: Omit<StoryProps, 'tellings'>) {
  return (
    <div class="frame">
      <Troubles troubles={[]} preview={false} />
      <div class="columns">
        <Story {...props} tellings={tellingsOf(props.data.scenario, props.replay.moments)} />
      </div>
    </div>
  );
}
