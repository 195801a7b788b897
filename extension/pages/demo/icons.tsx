/** Line icons of the action bar, drawn for this page. */
const PATHS = {
  reply: 'M4 11a8 7 0 0 1 16 0 8 7 0 0 1-8 7H9.5L5.5 21v-4.6A7 7 0 0 1 4 11z',
  repost: 'M4 9l3-3 3 3M7 6v9a3 3 0 0 0 3 3h3M20 15l-3 3-3-3M17 18V9a3 3 0 0 0-3-3h-3',
  like: 'M12 20s-7.5-4.6-7.5-10A4.2 4.2 0 0 1 12 7.4 4.2 4.2 0 0 1 19.5 10c0 5.4-7.5 10-7.5 10z',
  views: 'M5 20v-6M10 20V9M15 20v-8M20 20V4',
  bookmark: 'M6 4h12v16l-6-4.5L6 20z',
  share: 'M12 15V4M8 8l4-4 4 4M5 14v4a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2v-4',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  play: 'M9 6l9 6-9 6z',
  back: 'M19 12H5M11 6l-6 6 6 6',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" class={`icon icon-${name}`}>
      <g>
        <path d={PATHS[name]} />
      </g>
    </svg>
  );
}
