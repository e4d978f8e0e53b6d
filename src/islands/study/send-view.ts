import { type Transfer, transferCode } from '../../core/study/transfer.ts';
import { study } from '../../strings/study.ts';
import { element } from '../element.ts';
import { actions, button } from '../parts.ts';
import { copyText } from '../save-file.ts';
import { drawQr } from './qr-picture.ts';

/** The most letters of one message, and of one link that a cheap phone still reads from a QR code. */
const messageLength = 1900;
const linkLength = 700;

/** The most QR codes that somebody would scan one after the other. */
const mostPictures = 12;

/** Says something to the learner, on the page and to a screen reader. */
type Say = (sentence: string) => void;

/** The code in its parts, each to copy by one touch; a sentence when only the file will do. */
export function createCodeView(transfer: Transfer, say: Say): HTMLElement {
  const parts = transferCode(transfer, messageLength);
  if (!parts) return element('p', { textContent: study.codeTooLong });
  const view = element('div', {}, element('p', { textContent: study.codeHint(parts.length) }));
  parts.forEach((code, index) => {
    const id = `ma-phan-${index + 1}`;
    const label = element('label', {
      htmlFor: id,
      textContent: study.codeLabel(index + 1, parts.length),
    });
    const box = element('textarea', { id, readOnly: true, rows: 4, value: code, spellcheck: false });
    const copy = button(parts.length > 1 ? study.copyPart(index + 1) : study.copy, async () => {
      const isCopied = await copyText(code);
      if (!isCopied) box.select();
      say(isCopied ? study.copied : study.copyFailed);
    });
    view.append(label, box, actions(copy));
  });
  return view;
}

/**
 * Links to `page` as QR codes, one at a time; a phone's own camera opens them.
 * @param page full address of «Việc học của tôi»
 */
export function createQrView(transfer: Transfer, page: string): HTMLElement {
  const start = `${page}#ma=`;
  const parts = transferCode(transfer, linkLength - start.length);
  if (!parts || parts.length > mostPictures) return element('p', { textContent: study.qrTooLong });
  const hint = element('p', { ariaLive: 'polite' });
  const frame = element('div');
  const view = element('div', {}, hint, frame);
  let at = 0;
  const show = () => {
    const number = at + 1;
    hint.textContent = parts.length > 1 ? study.qrHintMany(number, parts.length) : study.qrHint;
    frame.replaceChildren(drawQr(start + parts[at], study.qrLabel(number, parts.length)));
  };
  const turn = (by: number) => () => {
    at = (at + by + parts.length) % parts.length;
    show();
  };
  if (parts.length > 1) view.append(actions(button(study.next, turn(1)), button(study.previous, turn(-1))));
  show();
  return view;
}
