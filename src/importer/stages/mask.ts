import { maskMark } from '../../core/document/inline.ts';
import type { Repair } from '../../core/document/schema.ts';
import type { SourceLine } from '../source.ts';
import type { Staged } from '../source-line.ts';

// a run of letters is read once, from its start
const email = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8}/gu;
// mailboxes of authorities are public
const publicMailbox = /@(?:[\w-]+\.)*(?:gov|dcs)\.vn$/i;
// ten or eleven digits from 0 or +84: «0912.345.678», «(0210) 3846 456»
const telephone = /(?<![\d/])(?:\+84|\(?0)(?:[ .-]?\(?\d\)?){9,10}(?![\d/])/g;
const name = '\\p{Lu}\\p{Ll}{0,20}(?:\\s+\\p{Lu}\\p{Ll}{0,20}){1,4}';
const address = '(?:đồng chí|đ/c|ông|bà|anh|chị)\\s+';
// «(qua đồng chí NAME)», «liên hệ đ/c NAME,»
const contact = new RegExp(
  `((?:qua|liên hệ|gặp)\\s+(?:với\\s+)?${address})(${name})(?=\\s*[,);.–-]|\\s*$)`,
  'giu',
);
// «đồng chí NAME, … điện thoại …»
const namedWithNumber = new RegExp(
  `(${address})(${name})(?=[^.;]{0,60}(?:điện thoại|số máy|SĐT|ĐT|e-?mail|⟦đã che))`,
  'gu',
);

/** Of a line full of numbers the first ones are recorded: that it was masked is what the record says. */
const maxListed = 8;

/** What is masked, in the words of the mark. */
const maskLabels = { email: 'thư điện tử', telephone: 'số điện thoại', name: 'họ tên' } as const;

/**
 * Replaces the personal data of one line by marks: private mailboxes, telephone numbers, the person named as contact.
 * Names of speakers and signers are part of the official text and stay.
 */
export function maskPersonalData(text: string): { text: string; masked: string[] } {
  const masked: string[] = [];
  const put = (label: string) => {
    masked.push(label);
    return maskMark(label);
  };
  const result = text
    .replace(email, (mailbox) => (publicMailbox.test(mailbox) ? mailbox : put(maskLabels.email)))
    .replace(telephone, () => put(maskLabels.telephone))
    .replace(contact, (whole, before: string, who: string) =>
      isName(who) ? before + put(maskLabels.name) : whole,
    )
    .replace(namedWithNumber, (_, before: string) => before + put(maskLabels.name));
  return { text: result, masked };
}

/** The `i` flag lets the words before a name be capitals; the name itself must have its own capitals. */
function isName(text: string): boolean {
  return text.split(/\s+/).every((word) => word[0] !== word[0]?.toLowerCase());
}

/** Masks every line; the record says what was masked and never the value. */
export function maskLines(lines: readonly SourceLine[]): Staged {
  const repairs: Repair[] = [];
  const value = lines.map((line) => {
    const { text, masked } = maskPersonalData(line.text);
    for (const label of masked.slice(0, maxListed)) {
      repairs.push({
        rule: 'personal-data',
        line: line.number,
        before: `[${label}]`,
        after: maskMark(label),
      });
    }
    return masked.length > 0 ? { ...line, text } : line;
  });
  return { value, repairs };
}
