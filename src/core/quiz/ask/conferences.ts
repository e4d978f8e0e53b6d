import { conferenceFormats, explanations, prompts } from '../../../strings/quiz-questions.ts';
import { formatClause } from '../../document/clause.ts';
import type { PlanDocument } from '../../library/library.ts';
import type { PlanData } from '../../plan/schema.ts';
import { learners } from '../audience.ts';
import { hasDays, otherTimes, printOption } from '../deadline.ts';
import { bodiesNamed } from '../distract/bodies.ts';
import type { Draft } from '../draft.ts';
import { clauseKeys } from '../key.ts';
import { capitalize } from '../names.ts';
import { proveInClause } from '../proof.ts';
import type { Asked } from './asked.ts';

type Conference = PlanData['plan']['conferences'][number];
type Part =
  | 'conference-when'
  | 'conference-format'
  | 'conference-duration'
  | 'conference-place'
  | 'conference-host';

// Words of which one must stand in the clause before a format is asked; «trực tiếp chỉ đạo» says nothing of it.
const formatWords = {
  'in-person': ['hình thức trực tiếp', 'hội nghị trực tiếp', 'học trực tiếp'],
  online: ['hình thức trực tuyến', 'hội nghị trực tuyến'],
  hybrid: ['kết hợp trực tuyến', 'kết hợp tổ chức học trực tiếp'],
};

/** Questions on time, form, length, place and host of the conferences that a plan calls. */
export function askConferences({ doc, name, pools }: Asked<PlanDocument>): Draft[] {
  const { conferences } = doc.data.plan;
  const times = conferences.flatMap((conference) => conference.when);
  const hosts = [...conferences.flatMap(({ host }) => host ?? []), ...bodiesNamed(doc)];
  const ask = (
    part: Part,
    prompt: (name: string, event: string) => string,
    answer: (
      conference: Conference,
    ) => { right: string; wrong: readonly string[]; words: readonly string[] } | null,
  ): Draft[] => {
    const keys = clauseKeys(part, conferences, (conference) => conference.name);
    return conferences.flatMap((conference, index) => {
      const found = answer(conference);
      const [source] = (found?.words ?? []).flatMap(
        (words) => proveInClause(doc, conference.clause, words) ?? [],
      );
      if (!found || !source) return [];
      return {
        key: keys[index] as string,
        type: 'single-choice',
        prompt: prompt(name, conference.name),
        right: capitalize(found.right),
        wrong: found.wrong.map(capitalize),
        explanation: explanations.clause(formatClause(source.anchor), found.right),
        source,
        audiences: learners,
      };
    });
  };
  return [
    ...ask('conference-when', prompts.conferenceWhen, ({ when: [when, second] }) => {
      if (!when?.printed || second || !hasDays(when)) return null;
      return {
        right: printOption(when),
        wrong: otherTimes(when, times).map(printOption),
        words: [when.printed],
      };
    }),
    ...ask('conference-format', prompts.conferenceFormat, ({ format }) => {
      if (!format || format === 'flexible') return null;
      return {
        right: conferenceFormats[format],
        wrong: Object.values(conferenceFormats),
        words: formatWords[format],
      };
    }),
    ...ask('conference-duration', prompts.conferenceDuration, ({ duration = '' }) => {
      const wrong = otherDurations(duration);
      return wrong && { right: duration, wrong, words: [duration] };
    }),
    ...ask('conference-place', prompts.conferencePlace, ({ place }) => {
      return place ? { right: place, wrong: pools.venues(doc.id), words: [place] } : null;
    }),
    ...ask('conference-host', prompts.conferenceHost, ({ host, chair }) => {
      return host ? { right: host, wrong: hosts.filter((other) => other !== chair), words: [host] } : null;
    }),
  ];
}

/** «1,5 ngày» → other lengths written the same way, «02 ngày» with its zero; null for anything else. */
function otherDurations(duration: string): string[] | null {
  const match = /^(0?)(\d(?:,5)?) ngày$/.exec(duration);
  if (!match) return null;
  const [, zero, own = ''] = match;
  const days = zero ? ['1', '2', '3', '4'] : ['1', '1,5', '2', '2,5', '3'];
  return days.filter((day) => day !== own).map((day) => `${zero}${day} ngày`);
}
