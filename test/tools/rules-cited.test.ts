/** Comments say which rule they implement by file and heading; a rule that is cited stands written. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

interface Citation {
  readonly by: string;
  readonly file: string;
  readonly headings: readonly string[];
}

/** A file of rules, and after it headings in quotes with commas or "and" between them, however the comment breaks its lines. */
function citationsIn(path: string): Citation[] {
  const text = readFileSync(path, 'utf8').replace(/\n\s*(?:\*|\/\/) ?/g, ' ');
  return [...text.matchAll(/docs\/rules\/([a-z-]+)\.md((?:,? (?:and )?(?:sections? )?"[^"]+")*)/g)].map((match) => ({
    by: path.slice(root.length + 1),
    file: match[1],
    headings: [...match[2].matchAll(/"([^"]+)"/g)].map((heading) => heading[1]),
  }));
}

const rules = new Map(
  readdirSync(join(root, 'docs/rules')).map((name) => {
    const text = readFileSync(join(root, 'docs/rules', name), 'utf8');
    return [name.replace(/\.md$/, ''), new Set([...text.matchAll(/^#+ (.+)$/gm)].map((heading) => heading[1].trim()))];
  }),
);

const citations = ['src', 'test', 'tools'].flatMap(filesUnder).flatMap(citationsIn);

describe('rules cited in comments', () => {
  it('are found in the sources', () => {
    expect(citations.length).toBeGreaterThan(100);
  });

  it('stand in docs/rules under the heading that is cited', () => {
    const missing = citations.flatMap(({ by, file, headings }) => {
      const known = rules.get(file);
      if (!known) return [`${by}: docs/rules/${file}.md`];
      return headings.filter((heading) => !known.has(heading)).map((heading) => `${by}: docs/rules/${file}.md, "${heading}"`);
    });
    expect([...new Set(missing)].sort()).toEqual([]);
  });
});

describe('links between the rules', () => {
  it('lead to files that are there', () => {
    const broken = [...rules.keys()].flatMap((name) => {
      const text = readFileSync(join(root, 'docs/rules', `${name}.md`), 'utf8');
      return [...text.matchAll(/\]\(([a-z-]+)\.md\)/g)].filter((link) => !rules.has(link[1])).map((link) => `${name}.md: ${link[1]}.md`);
    });
    expect(broken).toEqual([]);
  });
});
