import { workshopSummary as words } from '../../i18n/en.ts';
import { MOST_MAILTO, mailtoOf } from '../assign/mail.ts';

/** An address that opens the summary in a mail program, and whether all of it went in. */
export interface SummaryMail {
  readonly mailto: string;
  readonly whole: boolean;
}

/** What is too long ends after a paragraph, with a word about the rest. */
export function mailOfSummary(name: string, text: string): SummaryMail {
  const subject = words.subject(name.slice(0, 80));
  const whole = mailtoOf({ subject, text });
  if (whole.length <= MOST_MAILTO) return { mailto: whole, whole: true };
  const paragraphs = text.split('\n\n');
  while (paragraphs.length > 0) {
    paragraphs.pop();
    const mailto = mailtoOf({ subject, text: [...paragraphs, words.mailRest].join('\n\n') });
    if (mailto.length <= MOST_MAILTO) return { mailto, whole: false };
  }
  return { mailto: mailtoOf({ subject, text: words.mailRest }), whole: false };
}
