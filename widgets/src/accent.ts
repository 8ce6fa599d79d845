// A city's own accent colour: accepted only if white text on it can be read (WCAG 2.2, 1.4.3).

/** Contrast that normal text needs against its background. */
const READABLE = 4.5;

/** `#rrggbb` in lower case if white text on it is readable, otherwise null. */
export function readableAccent(text: string | null | undefined): string | null {
  const colour = /^#[0-9a-f]{6}$/.exec(text?.trim().toLowerCase() ?? '')?.[0];
  return colour !== undefined && contrastWithWhite(colour) >= READABLE ? colour : null;
}

function contrastWithWhite(colour: string): number {
  return 1.05 / (luminance(colour) + 0.05);
}

/** Relative luminance as WCAG defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16));
}

/** The colour mixed with white (`share` 0…1 of the colour), as `#rrggbb`. */
export function tint(colour: string, share: number): string {
  const mixed = channels(colour).map((value) => Math.round(255 - (255 - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
