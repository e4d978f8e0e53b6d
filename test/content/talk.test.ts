import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { factAnchor } from '../../src/core/document/fact-anchor.ts';
import { isClassified } from '../../src/core/library/library.ts';
import { orderOf } from '../../src/core/talk/edit.ts';
import { talkAudiences } from '../../src/core/talk/material.ts';
import { makeOutline } from '../../src/core/talk/outline.ts';
import { slidesOf } from '../../src/core/talk/slides.ts';
import { readLibrary } from '../../src/site/content-files.ts';
import { viewOf } from '../../src/site/library-view.ts';
import { talkMaterial } from '../../src/site/speaker-material.ts';
import { speakerCampaigns, speakerSubjects } from '../../src/site/speaker-subjects.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { library } = await readLibrary(root);
const guides = library.guides.map(({ id, title, about }) => ({
  ...{ id, title, about },
  body: readFileSync(`${root}content/tai-lieu/${id}.mdx`, 'utf8').split(/^---$/m).slice(2).join('---'),
}));
const subjects = speakerSubjects(library);
const single = subjects
  .filter((one) => one.hasMaterial && !one.campaign)
  .flatMap(({ documents }) => documents);
const materials = single.map((doc) => talkMaterial(doc, viewOf(library), guides));
const said = materials.flatMap(({ points }) => points);

describe('what speakers are given of the real documents', () => {
  it('has a page for every resolution of the Party’s central bodies but the classified one, each once', () => {
    const central = library.documents.filter(
      ({ data }) => data.kind === 'resolution' && library.bodies.get(data.issuer)?.level === 'central',
    );
    const missing = central.filter(({ id }) => subjects.every((subject) => subject.id !== id));
    expect(missing.map(({ id }) => id)).toEqual(['44-nq-tw-2023']);
    expect(new Set(subjects.map(({ id }) => id)).size).toBe(subjects.length);
    expect(subjects.filter(({ hasMaterial }) => !hasMaterial).map(({ id }) => id)).toContain('18-nq-tw-2017');
  });

  it('covers every document of a campaign that a guide tells of, and never a classified one', () => {
    const told = new Set(library.guides.flatMap(({ about }) => about));
    const studied = [...library.campaigns.values()].flatMap(({ documents }) => documents);
    expect(materials.map(({ id }) => id).sort()).toEqual(
      studied.filter((id) => told.has(id) && !isClassified(library.documentById.get(id) as never)).sort(),
    );
    expect(JSON.stringify(materials)).not.toMatch(/44-NQ\/TW/);
  });

  it('leads to facts, clauses and answers that exist', () => {
    const facts = new Map(
      library.documents.map(({ id, data }) => [id, new Set(data.facts.map((fact) => factAnchor(fact.id)))]),
    );
    const wrong = said.filter(({ path }) => {
      const [, document, anchor] = /^\/van-ban\/([^/]+)\/#(du-kien-.+)$/.exec(path) ?? [];
      return document && anchor && !facts.get(document)?.has(anchor);
    });
    expect(wrong).toEqual([]);
    expect(said.filter(({ source, heading, text }) => !source || !heading || !text)).toEqual([]);
  });

  it('has a key for every point that an address can carry, no two alike in a document', () => {
    for (const { id, points } of materials) {
      const keys = points.map(({ key }) => key);
      expect(new Set(keys).size, id).toBe(keys.length);
      expect(keys.filter((key) => !/^[a-z0-9-]{1,120}$/.test(key))).toEqual([]);
    }
  });

  it('speaks in the sentences of the guides, whole and without markup', () => {
    const sentences = said.flatMap(({ say }) => say ?? []);
    expect(sentences.length).toBeGreaterThan(60);
    expect(sentences.filter((text) => /[<>{}*_]|undefined| [,.]/.test(text))).toEqual([]);
  });
});

describe('outlines of the real documents', () => {
  it.each(talkAudiences)('fill 45 minutes for %s with all four parts, for every campaign', (audience) => {
    for (const { campaign, documents } of speakerCampaigns(library)) {
      const chosen = materials.filter(({ id }) => documents.some((doc) => doc.id === id));
      const outline = makeOutline(chosen, { audience, minutes: 45, order: null });
      const minutes = slidesOf({ title: '', outline, notes: {} }).reduce(
        (sum, slide) => sum + slide.minutes,
        0,
      );
      expect(minutes).toBe(45);
      expect(
        outline.parts.every(({ points }) => points.length > 0),
        campaign.id,
      ).toBe(true);
      expect(outline.discussion).toBeLessThanOrEqual(25);
    }
  });

  it('say more in 90 minutes than in 30, of every document', () => {
    for (const material of materials) {
      const count = (minutes: number) =>
        orderOf(makeOutline([material], { audience: 'grassroots-members', minutes, order: null })).length;
      expect(count(90), material.id).toBeGreaterThanOrEqual(count(30));
      expect(count(30), material.id).toBeGreaterThanOrEqual(5);
    }
  });
});
