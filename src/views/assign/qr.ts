import { encode } from 'uqr';

/** Versions grow by four squares a side. In this one, six centimetres wide, a square is half a millimetre: less and phones give up. */
const LARGEST = 23;
/** ISO/IEC 18004: what is left white around it, in squares. */
const QUIET = 4;

export interface QrDrawing {
  /** Squares a side, with the white around. */
  readonly size: number;
  /** The dark squares, as an SVG path in those units. */
  readonly path: string;
}

/** Nothing where the text is too long for a code that phones read. */
export function qrOf(text: string): QrDrawing | undefined {
  try {
    const { data, size } = encode(text, { ecc: 'L', boostEcc: true, border: QUIET, maxVersion: LARGEST });
    // A row's dark squares side by side are one bar.
    const path = data.flatMap((row, y) =>
      row.map((dark, x) => {
        if (!dark || row[x - 1]) return '';
        const end = row.indexOf(false, x);
        const width = (end < 0 ? row.length : end) - x;
        return `M${x} ${y}h${width}v1h-${width}z`;
      }),
    );
    return { size, path: path.join('') };
  } catch {
    return undefined;
  }
}

/** The same as a picture in a file, a millimetre a square. */
export const qrPicture = ({ size, path }: QrDrawing): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}mm" height="${size}mm" viewBox="0 0 ${size} ${size}"><path fill="#fff" d="M0 0h${size}v${size}h-${size}z"/><path d="${path}"/></svg>`;
