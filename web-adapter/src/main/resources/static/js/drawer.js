// On a narrow screen the list of places is a drawer; on a wide one it simply stands there.

const narrow = matchMedia('(max-width: 760px)');

/** @param parts `{aside, open, close, shade}`: elements of the page */
export function drawer({ aside, open, close, shade }) {
  let shown = false;

  function set(next) {
    shown = next && narrow.matches;
    aside.classList.toggle('open', shown);
    shade.hidden = !shown;
    aside.inert = narrow.matches && !shown;
    open.setAttribute('aria-expanded', String(shown));
  }

  open.addEventListener('click', () => {
    set(true);
    close.focus();
  });
  const shut = () => {
    if (shown) {
      set(false);
      open.focus();
    }
  };
  close.addEventListener('click', shut);
  shade.addEventListener('click', shut);
  aside.addEventListener('keydown', (event) => event.key === 'Escape' && shut());
  narrow.addEventListener('change', () => set(false));
  set(false);
  return { shut: () => set(false) };
}
