/** What cost adjustment reports. */
export const adjustmentResults = {
  costAdjusted: {
    en: 'Costs were adjusted. Value entries written: {entries}.',
    nb: 'Kostnadene er justert. Skrevne verdiposter: {entries}.',
    nl: 'De kosten zijn bijgewerkt. Geschreven waardeposten: {entries}.',
  },
  nothingToAdjust: {
    en: 'All costs are up to date. Nothing was written.',
    nb: 'Alle kostnader er oppdatert. Ingenting ble skrevet.',
    nl: 'Alle kosten zijn bijgewerkt. Er is niets geschreven.',
  },
  averageCostUnsettled: {
    en: 'The average cost of item {item} does not settle: returns applied from its sales change each other. Check the applications of its returns, then adjust again.',
    nb: 'Gjennomsnittskostnaden for vare {item} faller ikke til ro: returer utlignet fra salgene endrer hverandre. Kontroller utligningene av returene, og juster på nytt.',
    nl: 'De gemiddelde kosten van artikel {item} komen niet tot rust: retouren die met verkopen zijn vereffend, veranderen elkaar. Controleer de vereffeningen van de retouren en herwaardeer opnieuw.',
  },
} as const;
