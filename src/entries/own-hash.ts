/** What the address names of this page's own: a workshop's id. */
const OURS = /^#[0-9a-z]{12}$/;

/**
 * Keeps the workshop in the address. Another one is another page; the way past the header stands in the address, too, and must
 * not take its place.
 * @returns the id that the address names, if any
 */
export function ownHash(): string {
  const ours = location.hash;
  addEventListener('hashchange', () => {
    if (OURS.test(location.hash)) location.reload();
    else history.replaceState(history.state, '', `${location.pathname}${location.search}${ours}`);
  });
  return ours.slice(1);
}
