import { planLintMessages } from '../../../strings/plan-lint.ts';
import type { Found } from './finding.ts';
import type { Subject } from './subject.ts';

// Addresses at public mail services are private; those of offices («@thainguyen.gov.vn») are not.
const privateMail =
  /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@(?:gmail|yahoo|hotmail|outlook|icloud|zoho|live)\.[a-z.]{2,12}/giu;
// «0912 345 678», «+84 912.345.678»: numbers of mobile telephones.
const mobile = /(?<!\d)(?:\+84\s?|0)[35789]\d(?:[ .-]?\d){7}(?!\d)/g;

/** Private mailboxes and mobile telephones, also those that were masked; the data itself is never repeated. */
export function privateContacts({ lines }: Subject): Found[] {
  return lines.flatMap(({ anchor, text, masks }): Found[] => [
    ...masks.map((what) => ({
      clause: anchor,
      printed: what,
      message: planLintMessages.maskedContact(what),
    })),
    ...[...(text.includes('@') ? text.matchAll(privateMail) : [])].map(() =>
      contact(anchor, planLintMessages.mailbox),
    ),
    ...[...text.matchAll(mobile)].map(() => contact(anchor, planLintMessages.telephone)),
  ]);
}

function contact(clause: string, what: string): Found {
  return { clause, printed: what, message: planLintMessages.privateContact(what) };
}

const broadcast =
  /(?:(?:phát thanh|truyền thanh|truyền hình|phát sóng)(?:\s?(?:,|và|hoặc)\s?(?:phát thanh|truyền thanh|truyền hình|phát sóng))?\s+trực tiếp(?! tuyến)|livestream|phát trực tiếp)(?!\p{L})/iu;
const forbids = /(?:không|nghiêm cấm|cấm|không được)\s+(?:\p{L}{1,10}\s+){0,3}$/iu;

/** Live broadcast of a study conference: ordered, or forbidden and so to be kept in mind. */
export function liveBroadcasts({ lines }: Subject): Found[] {
  return lines.flatMap(({ anchor, text }): Found[] => {
    const match = broadcast.exec(text);
    if (!match) return [];
    const isForbidden = forbids.test(text.slice(Math.max(0, match.index - 40), match.index));
    const message = isForbidden ? planLintMessages.broadcastForbidden : planLintMessages.broadcastOrdered;
    return [{ clause: anchor, printed: match[0], message }];
  });
}

// «độ mật», «độ “mật” cao», «tài liệu tối mật»; «bảo mật» and «bí mật» in other senses are left alone.
const secrecy =
  /(?<!\p{L})(?:độ\s+[“"«‘']?(?:tuyệt\s+|tối\s+)?mật|(?:tài liệu|văn bản|nghị quyết|nội dung)\s+(?:tuyệt\s+|tối\s+)?mật|bí mật (?:nhà nước|của Đảng))(?!\p{L})[”"»’']?/iu;

/** Words about a secrecy grade. */
export function secrecyMentions({ lines }: Subject): Found[] {
  return lines.flatMap(({ anchor, text }): Found[] => {
    const match = secrecy.exec(text);
    return match ? [{ clause: anchor, printed: match[0], message: planLintMessages.secrecyMention }] : [];
  });
}
