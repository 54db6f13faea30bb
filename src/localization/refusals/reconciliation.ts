/** Warnings beside the differences of the reconciliation: likely cause and next step. */
export const reconciliationRefusals = {
  expectedCostNotPosted: {
    en: 'Expected cost is not posted to the general ledger. Turn on Expected Cost Posting to G/L, or leave the interim accounts out.',
    nb: 'Forventet kost bokføres ikke i Finans. Slå på bokføring av forventet kost, eller se bort fra de midlertidige kontiene.',
    nl: 'Verwachte kosten worden niet naar het grootboek geboekt. Zet het boeken van verwachte kosten aan, of laat de tussenrekeningen buiten beschouwing.',
  },
  costNotYetPosted: {
    en: 'Cost of value entries has not been posted yet. Run Post Inventory Cost to G/L.',
    nb: 'Kost på verdiposter er ennå ikke bokført. Kjør Bokfør lagerkost i Finans.',
    nl: 'Kosten van waardeposten zijn nog niet geboekt. Voer Voorraadwaarde boeken naar GB uit.',
  },
  accountsDeleted: {
    en: 'G/L entries have no account number: accounts were deleted. Restore them in the chart of accounts.',
    nb: 'Finansposter mangler kontonummer: konti er slettet. Gjenopprett dem i kontoplanen.',
    nl: 'Grootboekposten hebben geen rekeningnummer: er zijn rekeningen verwijderd. Herstel ze in het rekeningschema.',
  },
  postingDatesDiffer: {
    en: 'Over all dates inventory and general ledger agree: value entries and G/L entries have different posting dates. Widen the date filter.',
    nb: 'Over alle datoer stemmer lager og finans overens: verdiposter og finansposter har ulike bokføringsdatoer. Utvid datofilteret.',
    nl: 'Over alle datums stemmen voorraad en grootboek overeen: waardeposten en grootboekposten hebben verschillende boekingsdatums. Verruim het datumfilter.',
  },
  postedDirectly: {
    en: 'Something was posted directly to an account of the posting setup. Reverse it there, and close the account for direct posting.',
    nb: 'Noe er bokført direkte på en konto i bokføringsoppsettet. Tilbakefør det, og steng kontoen for direkte bokføring.',
    nl: 'Er is rechtstreeks geboekt op een rekening van de boekingsinstellingen. Draai dat terug en sluit de rekening voor rechtstreeks boeken.',
  },
  accountReassigned: {
    en: 'The posting setup now names another account than the one that was posted to. Move the balance, or name the old account again.',
    nb: 'Bokføringsoppsettet angir nå en annen konto enn den det ble bokført på. Flytt saldoen, eller angi den gamle kontoen igjen.',
    nl: 'De boekingsinstellingen noemen nu een andere rekening dan die waarop is geboekt. Verplaats het saldo of noem de oude rekening weer.',
  },
  accountOfSeveralPurposes: {
    en: 'An account is set up for several purposes, so that its entries count in each. Use an account for each purpose.',
    nb: 'En konto er satt opp for flere formål, slik at postene teller i hvert av dem. Bruk en konto for hvert formål.',
    nl: 'Een rekening is voor meer doelen ingesteld, zodat haar posten bij elk doel tellen. Gebruik voor elk doel een eigen rekening.',
  },
  postedAmountDiffers: {
    en: 'Amounts in the general ledger are not those that were posted. Run Check Inventory Costing, which names the entries.',
    nb: 'Beløp i Finans er ikke de som ble bokført. Kjør Kontroller lagerkost, som navngir postene.',
    nl: 'Bedragen in het grootboek zijn niet die welke zijn geboekt. Voer Voorraadkosten controleren uit, dat de posten noemt.',
  },
} as const;
