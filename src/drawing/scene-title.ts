/** A scene's id as a title: `the-empty-desk` → "The empty desk". */
export const sceneTitle = (id: string): string => {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
