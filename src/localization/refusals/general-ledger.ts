/** Refusals about accounts, dimensions and posting of inventory cost to the general ledger. */
export const generalLedgerRefusals = {
  inventoryPostingSetupMissing: {
    en: 'Inventory Posting Setup has no line for location {location} and inventory posting group {group}, which {account} is taken from. Add the line.',
    nb: 'Lagerbokføringsoppsett har ingen linje for lokasjon {location} og lagerbokføringsgruppe {group}, som {account} hentes fra. Legg til linjen.',
    nl: 'Voorraadboekingsinstellingen heeft geen regel voor locatie {location} en voorraadboekingsgroep {group}, waaruit {account} wordt gehaald. Voeg de regel toe.',
  },
  generalPostingSetupMissing: {
    en: 'General Posting Setup has no line for business posting group {business} and product posting group {product}, which {account} is taken from. Add the line.',
    nb: 'Generelt bokføringsoppsett har ingen linje for firmabokføringsgruppe {business} og varebokføringsgruppe {product}, som {account} hentes fra. Legg til linjen.',
    nl: 'Boekingsgroepinstellingen heeft geen regel voor bedrijfsboekingsgroep {business} en productboekingsgroep {product}, waaruit {account} wordt gehaald. Voeg de regel toe.',
  },
  inventoryAccountBlank: {
    en: '{account} is blank in {setup} for location {location} and inventory posting group {group}. Fill it in.',
    nb: '{account} er tom i {setup} for lokasjon {location} og lagerbokføringsgruppe {group}. Fyll den ut.',
    nl: '{account} is leeg in {setup} voor locatie {location} en voorraadboekingsgroep {group}. Vul het in.',
  },
  generalAccountBlank: {
    en: '{account} is blank in {setup} for business posting group {business} and product posting group {product}. Fill it in.',
    nb: '{account} er tom i {setup} for firmabokføringsgruppe {business} og varebokføringsgruppe {product}. Fyll den ut.',
    nl: '{account} is leeg in {setup} voor bedrijfsboekingsgroep {business} en productboekingsgroep {product}. Vul het in.',
  },
  generalPostingSetupBlocked: {
    en: 'The line of General Posting Setup for business posting group {business} and product posting group {product} is blocked. Unblock it or use other groups.',
    nb: 'Linjen i generelt bokføringsoppsett for firmabokføringsgruppe {business} og varebokføringsgruppe {product} er sperret. Opphev sperringen, eller bruk andre grupper.',
    nl: 'De regel van Boekingsgroepinstellingen voor bedrijfsboekingsgroep {business} en productboekingsgroep {product} is geblokkeerd. Deblokkeer de regel of gebruik andere groepen.',
  },
  accountUnknown: {
    en: 'G/L account {account} is not in the chart of accounts. Add it there or correct the posting setup.',
    nb: 'Finanskonto {account} finnes ikke i kontoplanen. Legg den til der, eller rett bokføringsoppsettet.',
    nl: 'Grootboekrekening {account} staat niet in het rekeningschema. Voeg haar daar toe of corrigeer de boekingsinstellingen.',
  },
  accountBlocked: {
    en: 'G/L account {account} is blocked. Unblock it or use another account in the posting setup.',
    nb: 'Finanskonto {account} er sperret. Opphev sperringen, eller bruk en annen konto i bokføringsoppsettet.',
    nl: 'Grootboekrekening {account} is geblokkeerd. Deblokkeer haar of gebruik een andere rekening in de boekingsinstellingen.',
  },
  accountNotPosting: {
    en: 'G/L account {account} is of type {kind} and takes no entries. Use an account of type Posting.',
    nb: 'Finanskonto {account} er av typen {kind} og kan ikke ha poster. Bruk en konto av typen Konto.',
    nl: 'Grootboekrekening {account} is van het soort {kind} en krijgt geen posten. Gebruik een rekening van het soort Rekening.',
  },
  dimensionCombinationBlocked: {
    en: 'The dimensions {first} and {second} may not be used together. Change one of them on the line.',
    nb: 'Dimensjonene {first} og {second} kan ikke brukes sammen. Endre en av dem på linjen.',
    nl: 'De dimensies {first} en {second} mogen niet samen worden gebruikt. Wijzig een van beide op de regel.',
  },
  dimensionMandatory: {
    en: 'Select a value for dimension {dimension}: {table} {no} demands one.',
    nb: 'Velg en verdi for dimensjon {dimension}: {table} {no} krever en.',
    nl: 'Kies een waarde voor dimensie {dimension}: {table} {no} vereist er een.',
  },
  dimensionSameCode: {
    en: 'Dimension {dimension} must have the value {value} for {table} {no}.',
    nb: 'Dimensjon {dimension} må ha verdien {value} for {table} {no}.',
    nl: 'Dimensie {dimension} moet de waarde {value} hebben voor {table} {no}.',
  },
  dimensionNoCode: {
    en: 'Dimension {dimension} must be left blank for {table} {no}.',
    nb: 'Dimensjon {dimension} må være tom for {table} {no}.',
    nl: 'Dimensie {dimension} moet leeg blijven voor {table} {no}.',
  },
  valueEntryTypesImpossible: {
    en: 'Value entry {entry} cannot be posted: there are no accounts for {entryType}, {type} {variance}.',
    nb: 'Verdipost {entry} kan ikke bokføres: det finnes ingen konti for {entryType}, {type} {variance}.',
    nl: 'Waardepost {entry} kan niet worden geboekt: er zijn geen rekeningen voor {entryType}, {type} {variance}.',
  },
  purchaseVarianceOnly: {
    en: 'Value entry {entry} is a variance of a purchase and must have the Variance Type Purchase, not {variance}.',
    nb: 'Verdipost {entry} er et avvik på et kjøp og må ha avvikstypen Kjøp, ikke {variance}.',
    nl: 'Waardepost {entry} is een verschil op een inkoop en moet verschilsoort Inkoop hebben, niet {variance}.',
  },
  expectedMarkOfType: {
    en: 'Value entry {entry} of type {type} must not be marked as expected cost.',
    nb: 'Verdipost {entry} av typen {type} kan ikke være merket som forventet kost.',
    nl: 'Waardepost {entry} van het soort {type} mag niet als verwachte kosten zijn gemarkeerd.',
  },
  expectedCostOfType: {
    en: 'Value entry {entry} of type {type} must have no expected cost.',
    nb: 'Verdipost {entry} av typen {type} kan ikke ha forventet kost.',
    nl: 'Waardepost {entry} van het soort {type} mag geen verwachte kosten hebben.',
  },
  entryWithoutDocumentNo: {
    en: 'Value entry {entry} has no Document No. and cannot be posted to the general ledger.',
    nb: 'Verdipost {entry} har ikke noe bilagsnummer og kan ikke bokføres i finans.',
    nl: 'Waardepost {entry} heeft geen documentnummer en kan niet naar het grootboek worden geboekt.',
  },
  documentNoRequired: {
    en: 'Enter a Document No.: with {method} all entries are posted under it.',
    nb: 'Angi et bilagsnummer: med {method} bokføres alle poster under det.',
    nl: 'Vul een documentnummer in: bij {method} worden alle posten daaronder geboekt.',
  },
  documentNoNotAllowed: {
    en: 'Leave Document No. blank: with {method} each entry is posted under its own.',
    nb: 'La bilagsnummeret stå tomt: med {method} bokføres hver post under sitt eget.',
    nl: 'Laat het documentnummer leeg: bij {method} wordt elke post onder zijn eigen nummer geboekt.',
  },
  nothingToPost: {
    en: 'Value entry {entry} has nothing to post: it was posted already, or expected cost is not posted.',
    nb: 'Verdipost {entry} har ingenting å bokføre: den er allerede bokført, eller forventet kost bokføres ikke.',
    nl: 'Waardepost {entry} heeft niets te boeken: hij is al geboekt, of verwachte kosten worden niet geboekt.',
  },
} as const;
