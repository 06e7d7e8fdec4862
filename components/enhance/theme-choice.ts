/** A theme that the reader chose; without a choice the system's setting holds. */
export type Theme = 'light' | 'dark';

const KEY = 'fixdex-theme';

/** The choice kept on this device; null where there is none, or where the browser keeps nothing for this site. */
export function storedTheme(): Theme | null {
  try {
    const theme = localStorage.getItem(KEY);
    return theme === 'light' || theme === 'dark' ? theme : null;
  } catch {
    return null;
  }
}

/** Lets every theme switch of the page go on to the next theme: system, light, dark. */
export function followThemeSwitch(): void {
  document.addEventListener('click', (event) => {
    if (!(event.target as Element).closest('[data-theme-switch]')) return;
    const root = document.documentElement;
    const next = root.dataset.theme === 'light' ? 'dark' : root.dataset.theme === 'dark' ? null : 'light';
    if (next) root.dataset.theme = next;
    else delete root.dataset.theme;
    keep(next);
  });
}

function keep(theme: Theme | null): void {
  try {
    if (theme) localStorage.setItem(KEY, theme);
    else localStorage.removeItem(KEY);
  } catch (error) {
    console.info(
      'The theme holds for this page only, because the browser keeps nothing for this site.',
      error,
    );
  }
}
