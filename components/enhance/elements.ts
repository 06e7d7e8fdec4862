/** Makes an element with attributes and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** Makes a button of a tool bar. */
export function toolButton(label: string, press: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'tool' }, label);
  button.addEventListener('click', press);
  return button;
}
