/** What undo and the application commands report. */
export const postingResults = {
  entryUndone: {
    en: 'Entry {entry} was undone by entry {counter}.',
    nb: 'Post {entry} ble angret med post {counter}.',
    nl: 'Post {entry} is ongedaan gemaakt met post {counter}.',
  },
  applicationTakenBack: {
    en: 'Application {entry} was taken back. It is kept in the history.',
    nb: 'Utligning {entry} ble opphevet. Den finnes i historikken.',
    nl: 'Vereffening {entry} is ongedaan gemaakt. Zij staat in de historie.',
  },
  entryAppliedAgain: {
    en: 'Entry {entry} was applied again.',
    nb: 'Post {entry} ble utlignet på nytt.',
    nl: 'Post {entry} is opnieuw vereffend.',
  },
} as const;
