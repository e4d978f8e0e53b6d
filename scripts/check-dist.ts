import { compareIssues, formatIssue } from '../src/core/issue.ts';
import { findBrokenLinks } from '../src/site/audit/broken-links.ts';
import { readBuiltFiles } from '../src/site/audit/built-files.ts';
import { findPolicyBreaches } from '../src/site/audit/page-policy.ts';
import { readServeSettings } from '../src/site/preview/serve-site.ts';
import { commands } from '../src/strings/commands.ts';
import { reportIssues } from '../src/strings/issues.ts';

const built = await readBuiltFiles('dist').catch(() => null);
if (!built) {
  console.error(commands.notBuilt('dist'));
  process.exitCode = 1;
} else {
  const origin = new URL(process.env.SITE_URL ?? 'https://hoc-nghi-quyet.example').origin;
  const { base } = readServeSettings();
  const issues = [...findBrokenLinks(built, { origin, base }), ...findPolicyBreaches(built)].sort(
    compareIssues,
  );
  for (const issue of issues) console.error(`${formatIssue(issue)}\n`);
  console.log(issues.length > 0 ? reportIssues(issues) : commands.distClean(built.pages.size));
  process.exitCode = issues.length > 0 ? 1 : 0;
}
