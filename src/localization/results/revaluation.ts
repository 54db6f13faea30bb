/** What the commands of revaluation and standard cost report. */
export const revaluationResults = {
  revaluationLinesCalculated: {
    en: 'Lines added to the Revaluation Journal: {count}.',
    nb: 'Linjer lagt til i revalueringskladden: {count}.',
    nl: 'Regels toegevoegd aan het herwaarderingsdagboek: {count}.',
  },
  inventoryValueTested: {
    en: 'The calculation would make {count} lines. Problems found: {problems}.',
    nb: 'Beregningen ville gi {count} linjer. Problemer funnet: {problems}.',
    nl: 'De berekening zou {count} regels opleveren. Gevonden problemen: {problems}.',
  },
  revaluationLineEdited: {
    en: 'Line {lineNo} was changed.',
    nb: 'Linje {lineNo} er endret.',
    nl: 'Regel {lineNo} is gewijzigd.',
  },
  revaluationLineAdded: {
    en: 'Line {lineNo} was added to the Revaluation Journal.',
    nb: 'Linje {lineNo} er lagt til i revalueringskladden.',
    nl: 'Regel {lineNo} is toegevoegd aan het herwaarderingsdagboek.',
  },
  revaluationPosted: {
    en: 'The revaluation was posted. Value entries made: {count}.',
    nb: 'Revalueringen er bokført. Verdiposter opprettet: {count}.',
    nl: 'De herwaardering is geboekt. Waardeposten gemaakt: {count}.',
  },
  nothingToRevalue: {
    en: 'No line changes a value, so nothing was posted. The lines stay in the Revaluation Journal.',
    nb: 'Ingen linje endrer en verdi, så ingenting ble bokført. Linjene blir stående i revalueringskladden.',
    nl: 'Geen regel wijzigt een waarde, dus er is niets geboekt. De regels blijven in het herwaarderingsdagboek staan.',
  },
  standardCostsCalculated: {
    en: 'Standard costs written to {count} items. Existing stock keeps its value until it is revalued.',
    nb: 'Standardkost er skrevet til {count} varer. Eksisterende beholdning beholder verdien til den revalueres.',
    nl: 'Vaste verrekenprijzen geschreven naar {count} artikelen. Bestaande voorraad houdt haar waarde tot ze wordt geherwaardeerd.',
  },
  unitStandardCostsCalculated: {
    en: 'Standard costs written to {count} stockkeeping units.',
    nb: 'Standardkost er skrevet til {count} lagerføringsenheter.',
    nl: "Vaste verrekenprijzen geschreven naar {count} SKU's.",
  },
} as const;
