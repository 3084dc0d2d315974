/** Beside every practice: nothing of it is fetched before it comes into view. */
const seen = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting || !(target instanceof HTMLElement)) continue;
    seen.unobserve(target);
    import('./practice-shelf.ts').then(({ take }) => take(target));
  }
});
for (const root of document.querySelectorAll('[data-practice-data]')) seen.observe(root);

export {};
