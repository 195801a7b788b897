/** Puts a page into its document, with language, direction and title. */
import { render, type ComponentChild } from 'preact';
import { text } from './text';

export function mount(page: ComponentChild, title: string): void {
  document.documentElement.lang = text.lang;
  document.documentElement.dir = text.dir;
  document.title = title === text.name ? title : `${title} · ${text.name}`;
  const root = document.getElementById('page');
  if (root) render(page, root);
}
