/** The name a person gave the pane once, kept in this browser only. Storage may be forbidden; then the name lasts as long as the pane. */
const key = 'inventory-costing.user';
let remembered = '';

function prefixed(): string {
  const { partitionKey } = Office.context as { partitionKey?: string };
  return partitionKey ? `${partitionKey}.${key}` : key;
}

export function savedUserId(): string {
  try {
    return localStorage.getItem(prefixed()) ?? remembered;
  } catch {
    // A browser that forbids storage throws on the first touch: the name then lasts as long as the pane.
    return remembered;
  }
}

export function saveUserId(name: string): void {
  remembered = name;
  try {
    localStorage.setItem(prefixed(), name);
  } catch {
    // As above.
  }
}
