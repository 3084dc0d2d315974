import type { QrDrawing } from './qr.ts';

interface QrCodeProps {
  readonly drawing: QrDrawing;
  /** What it says, for those who do not see it. */
  readonly label: string;
}

/** Black on white whatever the page's colours are: cameras read nothing else as well. */
export function QrCode({ drawing: { size, path }, label }: QrCodeProps) {
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
