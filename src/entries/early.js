// Stands in the page right after the first scene: a choice made before the player has arrived is answered at once, from
// what the server has drawn for it, and waits in `said` until the player takes over.
(() => {
  const root = document.querySelector('[data-player]');
  if (!root) return;
  const said = [];
  root.said = said;

  const say = (id) => {
    const after = document.querySelector(`template[data-after="${id}"]`);
    if (said.some((act) => !act.startsWith('!')) || !after) return;
    said.push(id);
    document.documentElement.dataset.playing = '';
    root.replaceChildren(after.content.cloneNode(true));
    root.querySelector('[data-current]').scrollIntoView();
    (root.querySelector('.go-on') ?? root.querySelector('.answer')).focus({ preventScroll: true });
  };
  const act = (event) => {
    const button = event.target.closest('button');
    if (button?.dataset.choice) say(button.dataset.choice);
    else if (button?.dataset.act) said.push(`!${button.dataset.act}`);
  };
  root.addEventListener('click', act);
  root.ready = () => root.removeEventListener('click', act);

  const wanted = /^#say=([a-z0-9-]+)$/.exec(location.hash);
  if (wanted) say(wanted[1]);
})();
