import { formatIssue, hasErrors } from '../src/core/issue.ts';
import { readLibrary } from '../src/site/content-files.ts';
import { reportIssues } from '../src/strings/issues.ts';

const { issues } = await readLibrary(process.cwd());
for (const issue of issues) console.error(`${formatIssue(issue)}\n`);
console.error(reportIssues(issues));
process.exitCode = hasErrors(issues) ? 1 : 0;
