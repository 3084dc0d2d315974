import { Frame } from './Frame.tsx';
import { Story, type StoryProps } from './Story.tsx';

/** The player as the server draws it. The browser takes over these very nodes, so it must nest as `Player` does. */
export function FirstFrame(props: StoryProps) {
  return (
    <div class="frame">
      <Frame>
        <Story {...props} />
      </Frame>
    </div>
  );
}
