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
  worksheetLinesSuggested: {
    en: 'Lines suggested in the standard cost worksheet: {count}.',
    nb: 'Linjer foreslått i standardkostforslaget: {count}.',
    nl: 'Voorgestelde regels in het vaste-verrekenprijsvoorstel: {count}.',
  },
  worksheetLineEdited: {
    en: 'The line of {no} in the standard cost worksheet was changed.',
    nb: 'Linjen for {no} i standardkostforslaget er endret.',
    nl: 'De regel van {no} in het vaste-verrekenprijsvoorstel is gewijzigd.',
  },
  standardCostsRolledUp: {
    en: 'Standard costs rolled up in the worksheet: {count}. They take effect when the worksheet is implemented.',
    nb: 'Standardkost rullet opp i forslaget: {count}. Den trer i kraft når forslaget implementeres.',
    nl: 'Berekende vaste verrekenprijzen in het voorstel: {count}. Ze gaan in wanneer het voorstel wordt doorgevoerd.',
  },
  nothingToRollUp: {
    en: 'There is nothing to roll up: no produced or assembled item lies in the filter.',
    nb: 'Det er ingenting å rulle opp: ingen produsert eller montert vare er i filteret.',
    nl: 'Er valt niets te berekenen: geen geproduceerd of geassembleerd artikel valt binnen het filter.',
  },
  worksheetCopied: {
    en: 'Lines copied: {count}.',
    nb: 'Linjer kopiert: {count}.',
    nl: 'Gekopieerde regels: {count}.',
  },
  worksheetImplemented: {
    en: 'Costs of {count} lines were taken to the cards.',
    nb: 'Kost fra {count} linjer er overført til kortene.',
    nl: 'De kosten van {count} regels zijn naar de kaarten overgenomen.',
  },
} as const;
