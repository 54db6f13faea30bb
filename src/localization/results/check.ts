/** What the check of inventory costing reports. */
export const checkResults = {
  costingChecked: {
    en: 'Everything agrees: no finding.',
    nb: 'Alt stemmer: ingen funn.',
    nl: 'Alles klopt: geen bevindingen.',
  },
  costingCheckedWithFindings: {
    en: '{findings} findings, on {items} items. The sheet says for each what is wrong and what to do.',
    nb: '{findings} funn, på {items} varer. Arket sier for hvert hva som er galt og hva som må gjøres.',
    nl: '{findings} bevindingen, bij {items} artikelen. Het blad zegt bij elke wat er mis is en wat te doen.',
  },
  derivedColumnsRepaired: {
    en: '{cells} cells of derived columns were repaired.',
    nb: '{cells} celler i avledede kolonner ble reparert.',
    nl: '{cells} cellen van afgeleide kolommen zijn hersteld.',
  },
} as const;
