import { partyForm } from '../../strings/paper.ts';
import { formatLongDate } from '../document/plain-date.ts';
import type { PaperSignature, PartyPaper } from './paper.ts';

/** The lines of a paper's head, in the form of Party documents. */
export interface PaperHead {
  /** Upper body, in capitals; empty without one. */
  upperBody: string;
  /** Issuer, in capitals. */
  issuer: string;
  /** «Số 60-KH/ĐUK», or empty. */
  symbol: string;
  /** «Thái Nguyên, ngày 18 tháng 7 năm 2022». */
  placeAndDate: string;
  /** Kind, in capitals. */
  kind: string;
}

/** What is printed at the head of a paper, with open places as «…». */
export function headOf(paper: PartyPaper): PaperHead {
  const date = paper.date ? formatLongDate(paper.date) : partyForm.openDate;
  return {
    upperBody: paper.upperBody.toUpperCase(),
    issuer: paper.issuer.toUpperCase(),
    symbol: paper.symbol && partyForm.symbol(paper.symbol),
    placeAndDate: partyForm.placeAndDate(paper.place || partyForm.blank, date),
    kind: paper.kind.toUpperCase(),
  };
}

/** The lines above the signature: «T/M BAN THƯỜNG VỤ», «BÍ THƯ»; in capitals, empty ones left out. */
export function signatureLines({ authority, body, position }: PaperSignature): string[] {
  const first = authority ? `${authority} ${body.toUpperCase()}`.trim() : body.toUpperCase();
  return [first, position.toUpperCase()].filter(Boolean);
}

/** The lines of «Nơi nhận:» as printed: a dash before each, «,» after each and «.» after the last. */
export function recipientLines(recipients: readonly string[]): string[] {
  return recipients.map((line, index) => `- ${line}${index < recipients.length - 1 ? ',' : '.'}`);
}
