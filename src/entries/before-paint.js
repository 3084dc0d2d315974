// Stands in the head of every page, before anything is painted: how the learner likes to read, and whether single keys do anything.
try {
  const { theme, text, keys } = JSON.parse(localStorage.getItem('handoff:settings') ?? '{}');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  if (text === 'large' || text === 'larger') document.documentElement.dataset.text = text;
  if (keys === 'off') document.documentElement.dataset.keys = keys;
} catch {
  // Storage that is forbidden or broken leaves the device's own way of showing things.
}
// A choice that comes with the address is told at once (early.js): what stands beside a story is never seen.
if (location.hash.startsWith('#say=')) document.documentElement.dataset.playing = '';
