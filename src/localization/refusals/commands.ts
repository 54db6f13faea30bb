/** Refusals about the request itself. */
export const commandRefusals = {
  optionUnknown: {
    en: '{command} has no option {option}.',
    nb: '{command} har ikke alternativet {option}.',
    nl: '{command} heeft geen optie {option}.',
  },
  optionRequired: {
    en: '{option} must be filled in.',
    nb: '{option} må fylles ut.',
    nl: '{option} moet worden ingevuld.',
  },
  optionNotAChoice: {
    en: '{value} is not possible for {option}. Choose one of: {choices}.',
    nb: '{value} er ikke mulig for {option}. Velg en av: {choices}.',
    nl: '{value} is niet mogelijk voor {option}. Kies een van: {choices}.',
  },
  optionWrongKind: {
    en: '{value} cannot be used for {option}.',
    nb: '{value} kan ikke brukes for {option}.',
    nl: '{value} kan niet worden gebruikt voor {option}.',
  },
  precisionNotPossible: {
    en: '{value} is no rounding precision. Use one such as 0.01, 0.05 or 1.',
    nb: '{value} er ingen avrundingspresisjon. Bruk for eksempel 0,01, 0,05 eller 1.',
    nl: '{value} is geen afrondingsprecisie. Gebruik bijvoorbeeld 0,01, 0,05 of 1.',
  },
  currencyUnknown: {
    en: 'The additional reporting currency {currency} is not in the table Currencies. Add it there or clear the field.',
    nb: 'Den ekstra rapporteringsvalutaen {currency} finnes ikke i tabellen Valutaer. Legg den til der, eller tøm feltet.',
    nl: 'De extra rapportagevaluta {currency} staat niet in de tabel Valuta. Voeg haar daar toe of maak het veld leeg.',
  },
  currencyPrecisionMissing: {
    en: 'Currency {currency} needs both an Amount Rounding Precision and a Unit-Amount Rounding Precision before anything can be posted.',
    nb: 'Valuta {currency} må ha både avrundingspresisjon for beløp og for enhetsbeløp før noe kan bokføres.',
    nl: 'Valuta {currency} heeft zowel een afrondingsprecisie voor bedragen als voor eenheidsbedragen nodig voordat er kan worden geboekt.',
  },
} as const;
