// What the player does with the controls of the messages: buttons, ways to other places, lists.

/**
 * Listens to the controls in the log until the signal ends it.
 *
 * @param act `go(placeId)`, `post(frame)`
 */
export function listen(log, act, signal) {
  function press(event) {
    const button = event.target.closest('[data-token], [data-go]');
    if (!button || button.getAttribute('aria-disabled') === 'true') {
      return;
    }
    if (button.dataset.go) {
      act.go(button.dataset.go);
    } else {
      act.post({ kind: 'press', token: button.dataset.token });
    }
  }

  function pick(event) {
    const token = event.target.dataset.select;
    if (token && event.target.value !== '') {
      act.post({ kind: 'select', token, values: [event.target.value] });
    }
  }

  /** An arrow key would pick the next entry of a closed list at once; it opens the list instead. */
  function openList(event) {
    const arrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
    if (arrow && event.target.dataset?.select && event.target.showPicker) {
      event.preventDefault();
      event.target.showPicker();
    }
  }

  log.addEventListener('click', press, { signal });
  log.addEventListener('change', pick, { signal });
  log.addEventListener('keydown', openList, { signal });
}
