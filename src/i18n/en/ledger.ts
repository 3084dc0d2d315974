import { counted } from './counting.ts';

/** What the choices spent, drawn in the debrief. */
export const ledger = {
  title: (unit: string) => (unit === 'hours' || unit === 'minutes' ? 'Where the time went' : 'What it came to'),
  you: 'You',
  jim: 'Jim',
  amount: (amount: number, unit: string) => {
    if (unit === 'hours') return counted(amount, 'hour', 'hours');
    if (unit !== 'minutes' || amount < 60) return `${amount} ${unit === 'minutes' ? 'min' : unit}`;
    return `${Math.floor(amount / 60)} h${amount % 60 > 0 ? ` ${amount % 60} min` : ''}`;
  },
  together: 'Together',
  block: (unit: string) => {
    if (unit === 'minutes') return 'One block is a quarter of an hour.';
    return unit === 'hours' ? 'One block is an hour.' : `One block is one of the ${unit}.`;
  },
  same: (hours: number, yours: boolean) => {
    const spent = `${hours === 1 ? 'one hour' : `${hours} hours`} of closing, spent twice`;
    return yours ? `Your ${spent}` : `You closed nothing yourself. Jim’s ${spent}`;
  },
  closing: 'On closing',
  coaching: 'On coaching',
  deals: 'deals',
  closed: (deals: number) => counted(deals, 'deal', 'deals'),
  coached: (reps: number, deals: number) =>
    `${counted(reps, 'talk', 'talks')} with a rep, and up to ${counted(deals, 'deal', 'deals')}`,
  arithmetic:
    'One hour, one deal; or three reps and five deals. That is the article’s arithmetic, and it says “probably”. The upper row is sure. It is also all there will be.',
} as const;
