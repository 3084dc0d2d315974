import { useMemo } from 'preact/hooks';
import { roomPicture as words } from '../../i18n/en.ts';
import { QrCode } from '../assign/QrCode.tsx';
import { qrOf } from '../assign/qr.ts';

interface RoomQrProps {
  readonly link: string;
  readonly label: string;
}

/** A link for the cameras of phones, as large as its place is. */
export function RoomQr({ link, label }: RoomQrProps) {
  const drawing = useMemo(() => qrOf(link), [link]);
  return drawing ? (
    <span class="room-qr">
      <QrCode drawing={drawing} label={label} />
    </span>
  ) : (
    <p class="room-small">{words.tooLong}</p>
  );
}
