import { expect, test } from 'vitest';
import { assetNeeds, assetsOf } from '../../../src/core/offline/asset-needs.ts';

const file = (name: string, text = '', bytes = text.length) => ({ name, text, bytes });

test('a page takes along what its scripts may ask for, round in circles too, but no large library', () => {
  const needs = assetNeeds([
    file('page.A1.js', 'import"./part.B2.js";import("./library.C3.js")'),
    file('part.B2.js', 'import"./page.A1.js";const x="./style.D4.css"'),
    file('library.C3.js', 'import"./more.E5.js"', 300_000),
    file('more.E5.js'),
    file('style.D4.css'),
    file('other.F6.js'),
  ]);
  const html = '<link href="/_astro/style.D4.css"><script src="/_astro/page.A1.js"></script>';
  expect(assetsOf(html, needs).sort()).toEqual(['page.A1.js', 'part.B2.js', 'style.D4.css']);
});

test('a library that the page itself names is taken along', () => {
  const needs = assetNeeds([file('library.C3.js', '', 300_000)]);
  expect(assetsOf('<script src="/thu-vien/_astro/library.C3.js">', needs)).toEqual(['library.C3.js']);
});
