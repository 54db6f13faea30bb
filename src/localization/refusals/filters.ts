/** Refusals about filters. */
export const filterRefusals = {
  filterUnreadable: {
    en: 'The filter {filter} cannot be read. Use A|B, A..B, A*, <>A or (A|B)&<>C, and put a value that contains such signs in quotes.',
    nb: 'Filteret {filter} kan ikke leses. Bruk A|B, A..B, A*, <>A eller (A|B)&<>C, og sett en verdi som inneholder slike tegn i anførselstegn.',
    nl: 'Het filter {filter} kan niet worden gelezen. Gebruik A|B, A..B, A*, <>A of (A|B)&<>C, en zet een waarde met zulke tekens tussen aanhalingstekens.',
  },
  dateFilterUnreadable: {
    en: 'The date filter {filter} cannot be read. Write days as 2026-01-31, for example 2026-01-01..2026-01-31.',
    nb: 'Datofilteret {filter} kan ikke leses. Skriv dager som 2026-01-31, for eksempel 2026-01-01..2026-01-31.',
    nl: 'Het datumfilter {filter} kan niet worden gelezen. Schrijf dagen als 2026-01-31, bijvoorbeeld 2026-01-01..2026-01-31.',
  },
} as const;
