/** Sentences of generated questions. `name` is always a full name that means one document. */
export const prompts = {
  issuedOn: (name: string) => `${name} được ban hành ngày nào?`,
  symbol: (title: string, date: string) => `${title}, ban hành ngày ${date}, mang số, ký hiệu nào?`,
  typedSymbol: (kind: string, about: string, campaign: string) =>
    `Trong đợt học ${campaign}, ${kind} ${about} mang số, ký hiệu nào?`,
  subject: (name: string) => `Đâu là trích yếu của ${name}?`,
  issuer: (name: string) => `Cơ quan nào ban hành ${name}?`,
  signer: (name: string) => `Ai ký ${name}?`,
  campaign: (name: string) => `${name} được học trong đợt nào?`,
  replacedBy: (name: string) => `${name} đã được thay thế bằng văn bản nào?`,
  basis: (name: string) => `Văn bản nào dưới đây là căn cứ của ${name}?`,
  implements: (name: string) => `${name} thực hiện văn bản nào dưới đây?`,
  guides: (name: string) => `${name} hướng dẫn thực hiện văn bản nào?`,
  replaces: (name: string) => `${name} thay thế văn bản nào?`,
  amends: (name: string) => `${name} sửa đổi, bổ sung văn bản nào?`,
  reviews: (name: string) => `${name} được ban hành sau khi tổng kết văn bản nào?`,
  concretizes: (name: string) => `${name} cụ thể hóa văn bản nào?`,
  continues: (name: string) => `${name} tiếp tục thực hiện văn bản nào?`,
  due: (name: string, who: string, task: string) =>
    `Theo ${name}, hạn của ${who} đối với việc «${task}» là khi nào?`,
  doneOn: (name: string, who: string, task: string) =>
    `Theo ${name}, thời gian ${who} thực hiện việc «${task}» là khi nào?`,
  lastDay: (name: string, who: string, about: string, printed: string) =>
    `${name} ghi hạn «${printed}» cho báo cáo của ${who} với nội dung «${about}». Ngày cuối cùng còn trong hạn là ngày nào?`,
  reportDue: (name: string, who: string, about: string) =>
    `Theo ${name}, báo cáo của ${who} với nội dung «${about}» phải gửi khi nào?`,
  reportTo: (name: string, who: string, about: string) =>
    `Theo ${name}, báo cáo của ${who} với nội dung «${about}» gửi đến đâu?`,
  reportThrough: (name: string, who: string, about: string) =>
    `Theo ${name}, báo cáo của ${who} với nội dung «${about}» gửi qua cơ quan nào?`,
  conferenceWhen: (name: string, event: string) => `Theo ${name}, thời gian của «${event}» là khi nào?`,
  conferenceFormat: (name: string, event: string) =>
    `Theo ${name}, «${event}» được tổ chức theo hình thức nào?`,
  conferenceDuration: (name: string, event: string) => `Theo ${name}, «${event}» kéo dài bao lâu?`,
  conferencePlace: (name: string, event: string) => `Theo ${name}, «${event}» được tổ chức ở đâu?`,
  conferenceHost: (name: string, event: string) => `Theo ${name}, cơ quan nào tổ chức «${event}»?`,
  materialFor: (name: string, audience: string) => `Theo ${name}, tài liệu nào dùng cho ${audience}?`,
  drafter: (name: string, target: string) =>
    `Theo ${name}, cơ quan nào được giao xây dựng chương trình hành động thực hiện ${target}?`,
  drafted: (name: string, drafter: string) =>
    `Theo ${name}, ${drafter} được giao xây dựng chương trình hành động thực hiện những văn bản nào? Chọn mọi phương án đúng.`,
  banner: (name: string) => `Theo ${name}, ma-két hội nghị có màu nào?`,
  broadcastForbidden: (name: string) =>
    `${name} yêu cầu không phát thanh, truyền hình trực tiếp nội dung hội nghị.`,
  broadcastAllowed: (name: string) => `${name} cho phép phát thanh, truyền hình trực tiếp nội dung hội nghị.`,
  opened: (event: string) => `${event} khai mạc ngày nào?`,
  closed: (event: string) => `${event} bế mạc ngày nào?`,
  statement: (name: string, what: string) => `Đâu là ${what} của ${name}?`,
  heldOn: (event: string) => `${event} diễn ra khi nào?`,
  speaker: (event: string, what: string) => `Tại ${event}, ai là ${what}?`,
  inCampaign: (campaign: string) =>
    `Những văn bản nào dưới đây thuộc đợt học tập «${campaign}»? Chọn mọi phương án đúng.`,
};

/** What a plan orders, as a sentence that is right or wrong. */
export const planClaims = {
  due: (name: string, who: string, task: string, time: string) =>
    `Theo ${name}, hạn của ${who} đối với việc «${task}» là ${time}.`,
  doneOn: (name: string, who: string, task: string, time: string) =>
    `Theo ${name}, thời gian ${who} thực hiện việc «${task}» là ${time}.`,
  reportDue: (name: string, who: string, about: string, time: string) =>
    `Theo ${name}, báo cáo của ${who} với nội dung «${about}» phải gửi ${time}.`,
  reportTo: (name: string, who: string, about: string, body: string) =>
    `Theo ${name}, báo cáo của ${who} với nội dung «${about}» gửi đến ${body}.`,
  reportThrough: (name: string, who: string, about: string, body: string) =>
    `Theo ${name}, báo cáo của ${who} với nội dung «${about}» gửi qua ${body}.`,
  drafter: (name: string, target: string, body: string) =>
    `Theo ${name}, ${body} được giao xây dựng chương trình hành động thực hiện ${target}.`,
  replacedBy: (name: string, other: string) => `${name} đã được thay thế bằng ${other}.`,
};

/** Documents that bear one number: «Nghị quyết số 18-NQ/TW» of 2017 and of 2022. */
export const twinPrompts = {
  subject: (kind: string, symbol: string, day: string) =>
    `Có nhiều ${kind} cùng mang số ${symbol}. Văn bản ban hành ngày ${day} nói về điều gì?`,
  issuedOn: (kind: string, symbol: string, about: string) =>
    `Có nhiều ${kind} cùng mang số ${symbol}. Văn bản ${about} được ban hành ngày nào?`,
  claim: (kind: string, symbol: string, day: string, about: string) =>
    `Trong các ${kind} cùng mang số ${symbol}, văn bản ban hành ngày ${day} là văn bản ${about}.`,
};

/** Sentences that explain an answer. */
export const explanations = {
  record: (what: string, answer: string) => `Phần thông tin của văn bản ghi ${what}: ${answer}.`,
  related: (line: string, answer: string) => `Phần thông tin của văn bản ghi quan hệ «${line}»: ${answer}.`,
  replacedBy: (answer: string) => `Phần thông tin của văn bản ghi văn bản thay thế: ${answer}.`,
  fact: (what: string, answer: string) => `${what}: ${answer}.`,
  clause: (clause: string, answer: string) => `Theo ${clause}: ${answer}.`,
  lastDay: (printed: string, day: string) =>
    `«Trước ngày» không kể chính ngày đó. Hạn ghi «${printed}» nên ngày cuối cùng còn trong hạn là ${day}.`,
  twins: (kind: string, symbol: string, lines: string) => `Các ${kind} cùng mang số ${symbol}: ${lines}.`,
  oneSource: (source: string) => `Dữ kiện này lấy từ một nguồn: ${source}.`,
  oneSourceOfRecord: 'Dữ kiện này mới có một nguồn, ghi ở phần thông tin của văn bản.',
  sources: (count: number) => `Dữ kiện này có ${count} nguồn cùng ghi.`,
};

export const recordLabels = {
  issuedOn: 'ngày ban hành',
  symbol: 'số, ký hiệu',
  subject: 'trích yếu',
  issuer: 'cơ quan ban hành',
  signer: 'người ký',
  campaign: 'đợt học tập',
};

export const conferenceFormats = {
  'in-person': 'Trực tiếp',
  online: 'Trực tuyến',
  hybrid: 'Trực tiếp kết hợp trực tuyến',
  flexible: 'Hình thức phù hợp do nơi tổ chức chọn',
};

export const truthOptions = { right: 'Đúng', wrong: 'Sai' };

export const bannerColours = [
  'Nền đỏ, chữ vàng',
  'Nền vàng, chữ đỏ',
  'Nền xanh, chữ trắng',
  'Nền đỏ, chữ trắng',
];
