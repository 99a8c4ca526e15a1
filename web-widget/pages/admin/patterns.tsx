import type { JSX } from 'preact';

/** What fills the bars of each series: told apart without colour too. The style sheet names them. */
export function Patterns(): JSX.Element {
  const tile = { width: 8, height: 8, patternUnits: 'userSpaceOnUse' } as const;
  return (
    <defs>
      <pattern id="fill-1" {...tile}>
        <path d="M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4" class="stroke" />
      </pattern>
      <pattern id="fill-2" {...tile}>
        <circle cx="4" cy="4" r="2" class="dot" />
      </pattern>
      <pattern id="fill-3" {...tile}>
        <path d="M0,0 l8,8 M8,0 l-8,8" class="stroke" />
      </pattern>
      <pattern id="fill-4" {...tile}>
        <path d="M0,4 h8" class="stroke" />
      </pattern>
      <pattern id="fill-5" {...tile}>
        <path d="M4,0 v8" class="stroke" />
      </pattern>
    </defs>
  );
}
