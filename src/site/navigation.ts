import { bannerPage } from '../strings/banner.ts';
import { bulletin } from '../strings/bulletin.ts';
import { calendar } from '../strings/calendar.ts';
import { checklistPage } from '../strings/checklist.ts';
import { classWords } from '../strings/classes.ts';
import { coverageWords } from '../strings/coverage.ts';
import { importGuide } from '../strings/import-guide.ts';
import { notesPage } from '../strings/notes-page.ts';
import { noticeSheet } from '../strings/notice-sheet.ts';
import { organize } from '../strings/organize.ts';
import { pack } from '../strings/pack.ts';
import { programmePages } from '../strings/programme.ts';
import { reportPage } from '../strings/report-page.ts';
import { scheduleWords } from '../strings/schedule.ts';
import { site } from '../strings/site.ts';
import { speaker } from '../strings/speaker.ts';
import { study } from '../strings/study.ts';
import { talk } from '../strings/talk.ts';
import { testMaker } from '../strings/test-maker.ts';
import { packsPath } from './pack/pack-path.ts';
import { bulletinPath, speakerPath, talkPath } from './speaker-subjects.ts';

/** One link of a menu; `path` is without the base path. */
export interface NavigationLink {
  label: string;
  path: string;
  /** Paths of other pages that belong under this item. */
  holds?: readonly string[];
}

/** The items at the head of every page, limited to pages that exist. */
export const mainNavigation: readonly NavigationLink[] = [
  { label: site.home, path: '/' },
  { label: site.documents, path: '/van-ban/', holds: ['/danh-muc/', '/co-quan/'] },
  { label: site.campaigns, path: '/dot-hoc/' },
  {
    label: site.review,
    path: '/on-tap/',
    holds: [
      ...['/on-hom-nay/', '/thi-thu/', '/truoc-sinh-hoat/'],
      ...['/tai-lieu/', '/hoi-dap/', '/bang-chi-tieu/'],
    ],
  },
  { label: speaker.title, path: speakerPath },
  { label: site.organize, path: '/to-chuc/' },
];

/** A tool on the page «Tổ chức» or «Báo cáo viên», with a sentence on what it does. */
interface Tool extends NavigationLink {
  lead: string;
}

/** The tools for speakers, in the order of their page. */
export const speakerTools: readonly Tool[] = [
  { label: talk.title, path: talkPath, lead: talk.short },
  { label: bulletin.title, path: bulletinPath, lead: bulletin.lead },
];

/** The tools for those who organize study, in the order of their page. */
export const organizerTools: readonly Tool[] = [
  { label: calendar.title, path: '/to-chuc/lich/', lead: calendar.lead },
  { label: scheduleWords.title, path: '/to-chuc/lich/lap-moi/', lead: scheduleWords.lead },
  { label: classWords.title, path: '/to-chuc/lop/', lead: classWords.lead },
  { label: reportPage.title, path: '/to-chuc/bao-cao/', lead: reportPage.lead },
  { label: bannerPage.title, path: '/to-chuc/ma-ket/', lead: bannerPage.lead },
  { label: noticeSheet.title, path: '/to-chuc/bang-tin/', lead: noticeSheet.lead },
  { label: programmePages.title, path: '/to-chuc/chuong-trinh-hanh-dong/', lead: programmePages.lead },
  { label: checklistPage.title, path: '/to-chuc/chuan-bi-hoi-nghi/', lead: checklistPage.lead },
  { label: organize.lintTitle, path: '/to-chuc/soi-ke-hoach/', lead: organize.lintLead },
  { label: testMaker.title, path: '/to-chuc/de-kiem-tra/', lead: testMaker.lead },
  { label: organize.inspectTitle, path: '/to-chuc/soi-van-ban/', lead: organize.inspectLead },
  { label: importGuide.title, path: '/tro-giup/nhap-van-ban/', lead: importGuide.toolLead },
  { label: coverageWords.title, path: '/to-chuc/do-phu/', lead: coverageWords.lead },
];

/** The page of every mark and note that the device keeps. */
export const notesPath = '/ghi-chu/';

/** The links at the foot of every page. */
export const footerNavigation: readonly NavigationLink[] = [
  { label: study.title, path: '/hoc-cua-toi/' },
  { label: pack.title, path: packsPath },
  { label: site.guides, path: '/tai-lieu/' },
  { label: site.errata, path: '/dinh-chinh/' },
  { label: site.abbreviations, path: '/viet-tat/' },
  { label: site.bodies, path: '/co-quan/' },
  { label: notesPage.title, path: notesPath },
  { label: site.help, path: '/tro-giup/' },
  { label: site.sources, path: '/nguon/' },
];

/** True when the page at `current` belongs under a menu item; the home page only under itself. */
export function isUnder({ path, holds = [] }: NavigationLink, current: string): boolean {
  return path === '/' ? current === '/' : [path, ...holds].some((start) => current.startsWith(start));
}
