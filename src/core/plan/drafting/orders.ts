import { type FoundWhen, readWhens, type WhenContext } from '../read-when.ts';
import type { When } from '../when.ts';
import { actorIn, headedActor } from './actors.ts';
import type { DraftOrder } from './draft-items.ts';
import type { Place } from './places.ts';
import { orderVerb, sentencesOf } from './sentences.ts';
import { topicOf } from './topic.ts';

const topicsWithOrders: ReadonlySet<string> = new Set(['organization', 'programme', 'other']);

/** Drafts duties, action programmes and reports: one item a sentence with an order, one more for each further due date. */
export function draftOrders(places: readonly Place[], context: WhenContext): DraftOrder[] {
  const actors = new Map<Place, string | null>();
  const timeLines = new Map<Place, Place>();
  for (const place of places) if (place.parent && isLineOfTime(place)) timeLines.set(place.parent, place);
  return places.flatMap((place): DraftOrder[] => {
    const named = place.block.kind === 'heading' ? headedActor(place.words) : actorIn(place.words);
    const actor = named ?? (place.parent ? (actors.get(place.parent) ?? null) : null);
    actors.set(place, actor);
    const isTitle = place.block.kind === 'heading' || isLineOfTime(place);
    return isTitle || !topicsWithOrders.has(topicOf(place))
      ? []
      : ordersIn(place, actor, place.parent ? timeLines.get(place.parent) : undefined, context);
  });
}

/** The orders of one block. A sentence that only tells a time («Hoàn thành trong …») dates those before it. */
function ordersIn(
  place: Place,
  inherited: string | null,
  timeLine: Place | undefined,
  context: WhenContext,
): DraftOrder[] {
  const { text } = place.block;
  const whens = readWhens(text, context);
  const shared = timeLine ? sharedTime(timeLine, context) : [];
  const orders: { printed: string; actor: string | null; whens: readonly FoundWhen[] }[] = [];
  let actor = inherited;
  let open = 0;
  for (const sentence of sentencesOf(text)) {
    const start = sentence.start === 0 ? text.length - place.words.length : sentence.start;
    const printed = text.slice(start, sentence.end).trim();
    const own = whens.filter((found) => found.start >= start && found.end <= sentence.end);
    if (own.length > 0 && timeOnly.test(printed)) {
      for (const order of orders.slice(open)) if (order.whens.length === 0) order.whens = own;
      open = orders.length;
    } else if (orderVerb.test(printed) && !/^Trên đây là/u.test(printed)) {
      actor = actorIn(printed) ?? actor;
      orders.push({ printed, actor, whens: own });
    }
  }
  return orders.flatMap((order) =>
    itemsOf(place, order.printed, order.actor, order.whens.length > 0 ? order.whens : shared),
  );
}

const timeOnly = /^\(?(?:thời gian|thời hạn|hoàn thành|xong)(?!\p{L})/iu;

function itemsOf(
  place: Place,
  printed: string,
  body: string | null,
  whens: readonly FoundWhen[],
): DraftOrder[] {
  const kind = kindOfOrder(printed);
  const task = taskOf(printed, body);
  const channel = /\(qua\s([^)⟦]{3,80})\)/u.exec(printed)?.[1];
  const addressee =
    kind === 'report'
      ? addresseeIn(printed)
      : /trình\s((?:Ban|Tỉnh|Thành|Đảng)[^,.;(]{3,80})/u.exec(printed)?.[1];
  const common = {
    kind,
    clause: place.block.anchor,
    printed,
    body,
    task,
    ...(addressee && { addressee: addressee.trim() }),
    ...(channel && { channel }),
  };
  const sure = body ? 0.7 : 0.5;
  const byRule = /theo quy định(?=[,.;]|$)/u.exec(printed)?.[0];
  const undated: When = { kind: 'unclear', ...(kind === 'report' && byRule && { printed: byRule }) };
  if (whens.length === 0) return [{ ...common, due: undated, confidence: sure }];
  return whens.map(({ when, confidence }): DraftOrder => {
    return { ...common, due: when, confidence: Math.round(confidence * sure * 100) / 100 };
  });
}

const programme =
  /(?:xây dựng|tham mưu|cập nhật|bổ sung|dự thảo|rà soát)[^.;]{0,200}chương trình(?:,\s|\s?\/\s?|\s(?:và|hoặc)\s|\s)?(?:kế hoạch\s)?(?:hành động|thực hiện)|(?:cập nhật|bổ sung)[^.;]{0,200}chương trình/iu;
const report =
  /báo cáo(?! viên| chính trị)[^.;]{0,120}(?:kết quả|tình hình|số lượng|cụ thể|về|cho|với|Ban|Tỉnh|Thành|Đảng)|kết quả[^.;]{0,200}báo cáo(?! viên)/iu;

function kindOfOrder(sentence: string): DraftOrder['kind'] {
  if (report.test(sentence) && !/^(?:[^.;]{0,80})tham mưu[^.;]{0,40}chương trình/iu.test(sentence))
    return 'report';
  return programme.test(sentence) && !/kế hoạch thực hiện chương trình|trực tiếp lãnh đạo/iu.test(sentence)
    ? 'actionProgramme'
    : 'duty';
}

/** «Thời gian: Hoàn thành trong tháng 8/2022.» on a line of its own dates the lines beside it. */
function sharedTime({ block }: Place, context: WhenContext): FoundWhen[] {
  return readWhens(block.text, context).map((found) => ({ ...found, confidence: found.confidence * 0.8 }));
}

function isLineOfTime({ words }: Place): boolean {
  return timeOnly.test(words) && !/[.;]\s\p{L}/u.test(words);
}

function taskOf(sentence: string, body: string | null): string {
  const rest =
    body && sentence.includes(body) ? sentence.slice(sentence.indexOf(body) + body.length) : sentence;
  const task = rest.replace(/^[\s:,;-]+/u, '').trim();
  return task ? task.charAt(0).toUpperCase() + task.slice(1) : sentence;
}

function addresseeIn(sentence: string): string | undefined {
  return /(?:báo cáo|về|cho|với|gửi)\s((?:Ban|Tỉnh|Thành|Đảng|Huyện|Quận|Văn phòng|Thường trực|cấp ủy)(?!\p{L})[^,.;(]{0,100}?)(?=\s(?:trước|để|theo|kết quả)(?!\p{L})|[,.;(]|$)/u.exec(
    sentence,
  )?.[1];
}
