/** Marks in halves as they are read: 7 → "3½". */
export const inHalves = (halves: number): string => {
  const whole = Math.floor(halves / 2);
  if (halves % 2 === 0) return String(whole);
  return whole === 0 ? '½' : `${whole}½`;
};
