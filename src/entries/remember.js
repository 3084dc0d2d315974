// Stands in the page right after the sentences that it may show, before anything below them is there: so nothing moves. The
// latest attempt at the other story that counts decides which it is.
(() => {
  const sentences = document.currentScript.previousElementSibling;
  const prefix = `handoff:attempt:${sentences.dataset.remembered}:`;
  const resultOf = (key) => {
    try {
      const { result, whatIf } = JSON.parse(localStorage.getItem(key));
      return result?.finished && !whatIf ? result : undefined;
    } catch {
      // Not for us to mend: the record sets it aside and says so.
    }
  };
  try {
    if (new URLSearchParams(location.search).has('preview')) return;
    const [latest] = Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .flatMap((key) => resultOf(key) ?? [])
      .sort((a, b) => (a.finished < b.finished ? 1 : -1));
    const sentence = [...sentences.children].find(({ dataset }) => dataset.ending === latest?.ending);
    if (!sentence) return;
    sentence.hidden = false;
    sentences.hidden = false;
  } catch {
    // Storage that is forbidden remembers nothing.
  }
})();
