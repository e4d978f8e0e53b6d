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
 * from another site, a missing or weakened content security policy. Where the policy names the only scripts and styles
 * that may run by their hashes, they stand inside the page: a pack is one file.
 */
export function findPolicyBreaches({ pages }: BuiltFiles): Issue[] {
  return [...pages].flatMap(([file, html]) => {
    const tags = readStartTags(html);
    const byHash = policyOf(tags).includes("'sha256-");
    const problems = [...policyProblems(tags), ...tags.flatMap((tag) => tagProblems(tag, byHash))];
    return problems.map((problem) => ({ ...problem, severity: 'error' as const, where: { file } }));
  });
}

type Problem = Pick<Issue, 'code' | 'message'>;

function policyOf(tags: readonly StartTag[]): string {
  const policy = tags.find(
    (tag) => tag.attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  return policy?.attributes.get('content') ?? '';
}

function policyProblems(tags: readonly StartTag[]): Problem[] {
  const text = policyOf(tags);
  if (!text.includes("default-src 'none'")) return [{ code: 'policy-missing', message: audit.noPolicy }];
  if (/'unsafe-inline'|'unsafe-eval'|https?:/.test(text))
    return [{ code: 'policy-weak', message: audit.weakPolicy }];
  return [];
}

function tagProblems({ name, attributes }: StartTag, byHash: boolean): Problem[] {
  const problems: Problem[] = [];
  const isData = /^application\/(ld\+)?json$/.test(attributes.get('type') ?? '');
  if (name === 'script' && !attributes.has('src') && !isData && !byHash) {
    problems.push({ code: 'script-inline', message: audit.inlineScript });
  }
  if ((name === 'style' && !byHash) || attributes.has('style'))
    problems.push({ code: 'style-inline', message: audit.inlineStyle });
  const handler = [...attributes.keys()].find((key) => /^on[a-z]/.test(key));
  if (handler) problems.push({ code: 'event-attribute', message: audit.eventAttribute(handler) });
  const loaded = name === 'link' && loadingRels.test(attributes.get('rel') ?? '') ? 'href' : loaders[name];
  const address = loaded ? (attributes.get(loaded) ?? '') : '';
  if (/^(https?:)?\/\//.test(address))
    problems.push({ code: 'third-party', message: audit.thirdParty(address) });
  return problems;
}
