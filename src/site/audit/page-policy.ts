import type { Issue } from '../../core/issue.ts';
import { audit } from '../../strings/audit.ts';
import type { BuiltFiles } from './built-files.ts';
import { readStartTags, type StartTag } from './start-tags.ts';

const loaders: Record<string, string> = {
  script: 'src',
  img: 'src',
  iframe: 'src',
  source: 'src',
  audio: 'src',
  video: 'src',
};
const loadingRels = /\b(stylesheet|preload|modulepreload|icon|manifest|prefetch)\b/;

/**
 * What the site forbids itself on every page: scripts and styles inside the page, event attributes, anything loaded
 * from another site, a missing or weakened content security policy.
 */
export function findPolicyBreaches({ pages }: BuiltFiles): Issue[] {
  return [...pages].flatMap(([file, html]) => {
    const tags = readStartTags(html);
    const problems = [...policyProblems(tags), ...tags.flatMap(tagProblems)];
    return problems.map((problem) => ({ ...problem, severity: 'error' as const, where: { file } }));
  });
}

type Problem = Pick<Issue, 'code' | 'message'>;

function policyProblems(tags: readonly StartTag[]): Problem[] {
  const policy = tags.find(
    (tag) => tag.attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  const text = policy?.attributes.get('content') ?? '';
  if (!text.includes("default-src 'none'")) return [{ code: 'policy-missing', message: audit.noPolicy }];
  if (/'unsafe-inline'|'unsafe-eval'|https?:/.test(text))
    return [{ code: 'policy-weak', message: audit.weakPolicy }];
  return [];
}

function tagProblems({ name, attributes }: StartTag): Problem[] {
  const problems: Problem[] = [];
  const isData = /^application\/(ld\+)?json$/.test(attributes.get('type') ?? '');
  if (name === 'script' && !attributes.has('src') && !isData) {
    problems.push({ code: 'script-inline', message: audit.inlineScript });
  }
  if (name === 'style' || attributes.has('style'))
    problems.push({ code: 'style-inline', message: audit.inlineStyle });
  const handler = [...attributes.keys()].find((key) => /^on[a-z]/.test(key));
  if (handler) problems.push({ code: 'event-attribute', message: audit.eventAttribute(handler) });
  const loaded = name === 'link' && loadingRels.test(attributes.get('rel') ?? '') ? 'href' : loaders[name];
  const address = loaded ? (attributes.get(loaded) ?? '') : '';
  if (/^(https?:)?\/\//.test(address))
    problems.push({ code: 'third-party', message: audit.thirdParty(address) });
  return problems;
}
