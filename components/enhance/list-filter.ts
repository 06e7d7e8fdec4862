import { element } from './elements';

/** Puts a box over a long list or table, `data-list-filter` with the box's label, that leaves only the entries whose names hold the typed words. */
export function addListFilters(): void {
  for (const list of document.querySelectorAll<HTMLElement>('[data-list-filter]')) addFilter(list);
}

function addFilter(list: HTMLElement): void {
  const entries = [...list.querySelectorAll<HTMLElement>('[data-entry]')];
  const texts = entries.map((entry) => (entry.querySelector('a') ?? entry).textContent.toLowerCase());
  const status = element('span', { role: 'status' });
  const field = element('input', { type: 'search', autocomplete: 'off', spellcheck: 'false' });
  field.addEventListener('input', () => {
    const words = field.value.toLowerCase().split(/\s+/);
    let shown = 0;
    for (const [index, entry] of entries.entries()) {
      entry.hidden = !words.every((word) => texts[index]?.includes(word));
      if (!entry.hidden) shown++;
    }
    status.textContent = field.value.trim() ? `${shown} of ${entries.length} shown` : '';
  });
  const label = element('label', {}, list.dataset.listFilter ?? '', field);
  (list.closest('.table-region') ?? list).before(element('div', { class: 'tools' }, label, status));
}
