/** Lets `/` and Ctrl+K or Cmd+K move to the page's search field; `/` stays a letter while the reader types somewhere. */
export function followSearchKeys(): void {
  document.addEventListener('keydown', (event) => {
    const combined = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
    const slash =
      event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isField(event.target);
    if (!combined && !slash) return;
    const field = document.querySelector<HTMLInputElement>('[data-search-field]');
    if (!field) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
