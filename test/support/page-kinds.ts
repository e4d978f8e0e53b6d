/** One page of each kind, by its path. */
export const pageKinds = {
  home: '/',
  'list of documents': '/van-ban/',
  'documents by kind': '/danh-muc/theo-loai/',
  'door of a number that several documents share': '/van-ban/18-nq-tw/',
  plan: '/van-ban/kh-duk-dai-hoi-xiii-2021-phu-tho/',
  'record of a document': '/van-ban/18-nq-tw-2022/',
  'record of a classified document': '/van-ban/44-nq-tw-2023/',
  'list of campaigns': '/dot-hoc/',
  campaign: '/dot-hoc/tw5-khoa-xiii/',
  'list of quizzes': '/on-tap/',
  quiz: '/on-tap/18-nq-tw-2022/',
  'questions and answers': '/hoi-dap/hoi-dap-tw5-khoa-xiii/',
  'list of guides': '/tai-lieu/',
  guide: '/tai-lieu/doc-ke-hoach-hoc-tap/',
  'list of bodies': '/co-quan/',
  body: '/co-quan/ban-chap-hanh-trung-uong/',
  errata: '/dinh-chinh/',
  abbreviations: '/viet-tat/',
  'tools for organizers': '/to-chuc/',
  'rules of the plan linter': '/to-chuc/soi-ke-hoach/',
  'search results': '/tim-kiem/?q=quản lý đất đai',
  help: '/tro-giup/',
  sources: '/nguon/',
  'missing page': '/khong-co-trang-nay/',
} as const;

/** The longest plan: the page that must stay light. */
export const longestPlan = pageKinds.plan;
