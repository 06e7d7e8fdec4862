/** A button that goes through the themes; shown where the script runs, its word chosen by the stylesheet from `data-theme`. */
export function ThemeSwitch() {
  return (
    <button type="button" className="theme-switch" data-theme-switch>
      Theme: <span data-when="system">system</span>
      <span data-when="light">light</span>
      <span data-when="dark">dark</span>
    </button>
  );
}
