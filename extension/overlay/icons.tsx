/** Our own small drawings, one per label: shape says it before colour does. All on a 16 x 16 grid, in current colour. */
import type { ComponentChildren } from 'preact';

function Svg({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round">
        {children}
      </g>
    </svg>
  );
}

/** A sheet with a folded corner and a line struck over it: a post behind a notice. */
export const NoticeIcon = () => (
  <Svg>
    <path d="M3 1.7h6.6L13 5.1v9.2H3z" />
    <path d="M9.4 1.9v3.4h3.4" />
    <path d="M5.4 8.2h5.2M5.4 11h3.4" />
  </Svg>
);

/** Bars that fall: ranked down. */
export const DownIcon = () => (
  <Svg>
    <path d="M2 3.2h12M2 6.8h7M2 10.4h4" />
    <path d="M11.6 8v5.4M9.4 11.4l2.2 2.2 2.2-2.2" />
  </Svg>
);

/** A slab with a round top: removed. */
export const TombstoneIcon = () => (
  <Svg>
    <path d="M3.4 13.6V6.6a4.6 4.6 0 0 1 9.2 0v7" />
    <path d="M1.8 13.9h12.4M6 7.4h4M6 10.2h4" />
  </Svg>
);

/** A dashed diamond: may be. */
export const ChipIcon = () => (
  <Svg>
    <path d="M8 1.8 14.2 8 8 14.2 1.8 8z" stroke-dasharray="2.4 2" />
    <path d="M8 5.4v3.2M8 10.8v.1" />
  </Svg>
);

/** A pair of scales in balance: excused. */
export const ExcusedIcon = () => (
  <Svg>
    <path d="M8 1.9v11.9M5 13.9h6M3 4h10" />
    <path d="M3.2 4.2 1.4 9h3.8L3.4 4.2M12.8 4.2 11 9h3.8L13 4.2" />
  </Svg>
);

export const TickIcon = () => (
  <Svg>
    <path d="m3 8.6 3.2 3.2L13 4.8" />
  </Svg>
);

export const UnknownIcon = () => (
  <Svg>
    <circle cx="8" cy="8" r="6.3" stroke-dasharray="1.6 2" />
    <path d="M6.2 6.3a1.9 1.9 0 1 1 2.7 1.9c-.6.3-.9.7-.9 1.3M8 11.5v.1" />
  </Svg>
);

/** A circle struck through: not looked at. */
export const NotAssessedIcon = () => (
  <Svg>
    <circle cx="8" cy="8" r="6.1" />
    <path d="M3.7 12.3 12.3 3.7" />
  </Svg>
);

export const CrossIcon = () => (
  <Svg>
    <path d="m4 4 8 8M12 4l-8 8" />
  </Svg>
);

export const OpenIcon = () => (
  <Svg>
    <path d="m4.5 6.2 3.5 3.6 3.5-3.6" />
  </Svg>
);
