/** docs/screens.md as text. */
export function screensPage(): string;
