/** Refusals about the workbook, its tables and its cells. */
const at = { en: '{caption}, row {row}, {column}', nb: '{caption}, rad {row}, {column}', nl: '{caption}, rij {row}, {column}' };

/** A cell that cannot be read: where it is, and what is wrong with it. */
const cell = (en: string, nb: string, nl: string) => ({ en: `${at.en}: ${en}`, nb: `${at.nb}: ${nb}`, nl: `${at.nl}: ${nl}` });

export const workbookRefusals = {
  cellError: cell(
    'the cell shows {value}. Mend its formula or type a value.',
    'cellen viser {value}. Rett formelen eller skriv inn en verdi.',
    'de cel toont {value}. Herstel de formule of typ een waarde.',
  ),
  cellNotCalculated: cell(
    'the formula has no calculated value. Open the workbook in Excel, let it calculate and save it, or type the value.',
    'formelen har ingen beregnet verdi. Åpne arbeidsboken i Excel, la den beregne og lagre den, eller skriv inn verdien.',
    'de formule heeft geen berekende waarde. Open de werkmap in Excel, laat haar berekenen en sla haar op, of typ de waarde.',
  ),
  cellNumberAsText: cell(
    'the cell holds the text "{value}", not a number. Type the number again; if the cell is formatted as text, change its format first.',
    'cellen inneholder teksten «{value}», ikke et tall. Skriv tallet inn på nytt; er cellen formatert som tekst, endre formatet først.',
    'de cel bevat de tekst "{value}", geen getal. Typ het getal opnieuw; is de cel als tekst opgemaakt, wijzig dan eerst de opmaak.',
  ),
  cellDateAsText: cell(
    'the cell holds the text "{value}", not a date. Type the date again; if the cell is formatted as text, change its format first.',
    'cellen inneholder teksten «{value}», ikke en dato. Skriv datoen inn på nytt; er cellen formatert som tekst, endre formatet først.',
    'de cel bevat de tekst "{value}", geen datum. Typ de datum opnieuw; is de cel als tekst opgemaakt, wijzig dan eerst de opmaak.',
  ),
  cellDateWithTime: cell(
    'the cell holds a time of day besides the date {day}. Type the date alone.',
    'cellen inneholder et klokkeslett i tillegg til datoen {day}. Skriv inn bare datoen.',
    'de cel bevat naast de datum {day} ook een tijdstip. Typ alleen de datum.',
  ),
  cellCodeAsNumber: cell(
    'the code {value} stands in the cell as a value that Excel may round or show otherwise. Format the cell as text and type the code again.',
    'koden {value} står i cellen som en verdi som Excel kan avrunde eller vise annerledes. Formater cellen som tekst og skriv inn koden på nytt.',
    'de code {value} staat in de cel als een waarde die Excel kan afronden of anders kan tonen. Maak de cel op als tekst en typ de code opnieuw.',
  ),
  cellCodeTooLong: cell(
    'the code has {length} characters; at most {most} are possible.',
    'koden har {length} tegn; høyst {most} er mulig.',
    'de code heeft {length} tekens; hooguit {most} zijn mogelijk.',
  ),
  cellCodeUnseen: cell(
    'the code "{value}" holds characters that cannot be seen, such as a line break or a special blank. Type it again.',
    'koden «{value}» inneholder tegn som ikke vises, for eksempel et linjeskift eller et spesielt mellomrom. Skriv den inn på nytt.',
    'de code "{value}" bevat onzichtbare tekens, zoals een regeleinde of een bijzondere spatie. Typ haar opnieuw.',
  ),
  cellTypedTextTooLong: cell(
    'the text has {length} characters; at most {most} are possible.',
    'teksten har {length} tegn; høyst {most} er mulig.',
    'de tekst heeft {length} tekens; hooguit {most} zijn mogelijk.',
  ),
  cellNotANumber: cell('"{value}" is not a number.', '«{value}» er ikke et tall.', '"{value}" is geen getal.'),
  cellTooManyDecimals: cell(
    '{value} has more decimals than this column keeps.',
    '{value} har flere desimaler enn kolonnen kan holde.',
    '{value} heeft meer decimalen dan deze kolom bewaart.',
  ),
  cellOutOfRange: cell('{value} is too large.', '{value} er for stort.', '{value} is te groot.'),
  cellNotADate: cell('"{value}" is not a date.', '«{value}» er ikke en dato.', '"{value}" is geen datum.'),
  cellNotAnOption: cell(
    '"{value}" is not possible. Choose one of: {choices}.',
    '«{value}» er ikke mulig. Velg en av: {choices}.',
    '"{value}" is niet mogelijk. Kies een van: {choices}.',
  ),
  cellNotABoolean: cell('"{value}" is neither TRUE nor FALSE.', '«{value}» er verken SANN eller USANN.', '"{value}" is WAAR noch ONWAAR.'),
  cellNotAnInteger: cell('"{value}" is not a whole number.', '«{value}» er ikke et heltall.', '"{value}" is geen geheel getal.'),
  keyMissing: cell('this must be filled in.', 'dette må fylles ut.', 'dit moet worden ingevuld.'),
  keyTwice: {
    en: '{caption}, row {row}: this row stands in the table already. Remove one of the two.',
    nb: '{caption}, rad {row}: denne raden finnes allerede i tabellen. Fjern en av de to.',
    nl: '{caption}, rij {row}: deze rij staat al in de tabel. Verwijder een van de twee.',
  },
  settingsTwice: {
    en: '{caption}, row {row}: this table has one row of settings, the first. Remove the others.',
    nb: '{caption}, rad {row}: denne tabellen har én rad med innstillinger, den første. Fjern de andre.',
    nl: '{caption}, rij {row}: deze tabel heeft één rij met instellingen, de eerste. Verwijder de andere.',
  },
  problemsMore: {
    en: '{caption}: {count} more problems of this kind are not listed.',
    nb: '{caption}: {count} flere problemer av dette slaget er ikke listet opp.',
    nl: '{caption}: nog {count} van zulke problemen worden niet genoemd.',
  },
  entryNoTooHigh: {
    en: '{caption}, row {row}: number {entryNo} cannot be right in a table of {rows} rows. Undo the change or restore the rows.',
    nb: '{caption}, rad {row}: nummer {entryNo} kan ikke være riktig i en tabell med {rows} rader. Angre endringen eller gjenopprett radene.',
    nl: '{caption}, rij {row}: nummer {entryNo} kan niet juist zijn in een tabel met {rows} rijen. Maak de wijziging ongedaan of herstel de rijen.',
  },
  entryNoLost: {
    en: '{caption}, row {row}: a posted row has lost its number. Undo the change or restore the row.',
    nb: '{caption}, rad {row}: en bokført rad har mistet nummeret sitt. Angre endringen eller gjenopprett raden.',
    nl: '{caption}, rij {row}: een geboekte rij is haar nummer kwijt. Maak de wijziging ongedaan of herstel de rij.',
  },
  entryNoTwice: {
    en: '{caption}, row {row}: number {entryNo} stands twice. Remove the row that was added.',
    nb: '{caption}, rad {row}: nummer {entryNo} finnes to ganger. Fjern raden som ble lagt til.',
    nl: '{caption}, rij {row}: nummer {entryNo} komt twee keer voor. Verwijder de toegevoegde rij.',
  },
  columnMissing: {
    en: 'The table {caption} has no column {column}. Put the column back; its header may be in English, Norwegian or Dutch.',
    nb: 'Tabellen {caption} mangler kolonnen {column}. Legg kolonnen tilbake; overskriften kan være på engelsk, norsk eller nederlandsk.',
    nl: 'De tabel {caption} heeft geen kolom {column}. Zet de kolom terug; de kop mag Engels, Noors of Nederlands zijn.',
  },
  columnTwice: {
    en: 'The table {caption} has two columns that mean the same: {header}. Rename or remove one of them.',
    nb: 'Tabellen {caption} har to kolonner som betyr det samme: {header}. Gi en av dem nytt navn eller fjern den.',
    nl: 'De tabel {caption} heeft twee kolommen die hetzelfde betekenen: {header}. Hernoem of verwijder er een.',
  },
  columnNotRecognised: {
    en: 'The table {caption} has a filled column {header} that is not known, and lacks {columns}. If it is one of these, give it its header back; else add the missing columns (they may be hidden).',
    nb: 'Tabellen {caption} har en utfylt kolonne {header} som er ukjent, og mangler {columns}. Er den en av disse, gi den overskriften tilbake; ellers legg til kolonnene som mangler (de kan skjules).',
    nl: 'De tabel {caption} heeft een gevulde kolom {header} die onbekend is, en mist {columns}. Is het een van deze, geef haar dan haar kop terug; voeg anders de ontbrekende kolommen toe (ze mogen verborgen zijn).',
  },
  columnsTooMany: {
    en: 'The table {caption} has {columns} columns; at most {most} can be read. Make the table narrower.',
    nb: 'Tabellen {caption} har {columns} kolonner; høyst {most} kan leses. Gjør tabellen smalere.',
    nl: 'De tabel {caption} heeft {columns} kolommen; hooguit {most} kunnen worden gelezen. Maak de tabel smaller.',
  },
  cellsMerged: {
    en: 'The table {caption} on the sheet {sheet} has merged cells, of which only one holds a value. Unmerge them.',
    nb: 'Tabellen {caption} på arket {sheet} har sammenslåtte celler, der bare én holder en verdi. Opphev sammenslåingen.',
    nl: 'De tabel {caption} op blad {sheet} heeft samengevoegde cellen, waarvan er maar een een waarde bevat. Hef de samenvoeging op.',
  },
  headerDiffers: {
    en: 'In the table {caption} on the sheet {sheet} the column {header} has another header on the sheet than in the table. Open the workbook in Excel and type the header again.',
    nb: 'I tabellen {caption} på arket {sheet} har kolonnen {header} en annen overskrift på arket enn i tabellen. Åpne arbeidsboken i Excel og skriv inn overskriften på nytt.',
    nl: 'In de tabel {caption} op blad {sheet} heeft de kolom {header} op het blad een andere kop dan in de tabel. Open de werkmap in Excel en typ de kop opnieuw.',
  },
  excelBusyEditing: {
    en: 'A cell is being edited. Finish it with Enter and try again.',
    nb: 'En celle redigeres. Avslutt med Enter og prøv igjen.',
    nl: 'Er wordt een cel bewerkt. Sluit af met Enter en probeer het opnieuw.',
  },
  excelTooMuchData: {
    en: 'Excel refused the amount of data ({code}). Nothing is lost; read the workbook again and retry.',
    nb: 'Excel avviste datamengden ({code}). Ingenting er tapt; les arbeidsboken på nytt og prøv igjen.',
    nl: 'Excel weigerde de hoeveelheid gegevens ({code}). Er is niets verloren; lees de werkmap opnieuw en probeer het nog eens.',
  },
  excelProtected: {
    en: 'A sheet or the workbook is protected, so Excel does not let the add-in write. Remove the protection and try again.',
    nb: 'Et ark eller arbeidsboken er beskyttet, så Excel lar ikke tillegget skrive. Fjern beskyttelsen og prøv igjen.',
    nl: 'Een blad of de werkmap is beveiligd, zodat Excel de invoegtoepassing niet laat schrijven. Hef de beveiliging op en probeer het opnieuw.',
  },
  excelSessionLost: {
    en: 'The connection to the workbook was lost ({code}). Reload the pane; what was begun is looked at again.',
    nb: 'Forbindelsen til arbeidsboken ble brutt ({code}). Last inn ruten på nytt; det som var påbegynt, blir kontrollert.',
    nl: 'De verbinding met de werkmap is verbroken ({code}). Laad het venster opnieuw; wat begonnen was, wordt nagekeken.',
  },
  excelMissing: {
    en: 'A sheet or table that was just there is gone ({code}). Read the workbook again.',
    nb: 'Et ark eller en tabell som nettopp var der, er borte ({code}). Les arbeidsboken på nytt.',
    nl: 'Een blad of tabel die er net nog was, is weg ({code}). Lees de werkmap opnieuw.',
  },
  excelMerged: {
    en: 'Merged cells stand in the way. Unmerge the cells in and below the table.',
    nb: 'Sammenslåtte celler er i veien. Opphev sammenslåingen i og under tabellen.',
    nl: 'Samengevoegde cellen staan in de weg. Hef de samenvoeging in en onder de tabel op.',
  },
  excelFiltered: {
    en: 'A filter is in the way. Clear the filters of the table and try again.',
    nb: 'Et filter er i veien. Fjern filtrene på tabellen og prøv igjen.',
    nl: 'Een filter staat in de weg. Wis de filters van de tabel en probeer het opnieuw.',
  },
  excelOtherWorkbook: {
    en: 'Another workbook is in front. Bring this workbook to the front and try again.',
    nb: 'En annen arbeidsbok ligger fremst. Hent denne arbeidsboken frem og prøv igjen.',
    nl: 'Een andere werkmap staat vooraan. Haal deze werkmap naar voren en probeer het opnieuw.',
  },
  excelFailed: {
    en: 'Excel could not do it ({code}). Read the workbook again and try once more.',
    nb: 'Excel kunne ikke utføre det ({code}). Les arbeidsboken på nytt og prøv en gang til.',
    nl: 'Excel kon het niet uitvoeren ({code}). Lees de werkmap opnieuw en probeer het nog eens.',
  },
  tableUnknown: {
    en: 'The table {table} is not in the workbook. Set the workbook up to add it.',
    nb: 'Tabellen {table} finnes ikke i arbeidsboken. Klargjør arbeidsboken for å legge den til.',
    nl: 'De tabel {table} staat niet in de werkmap. Richt de werkmap in om haar toe te voegen.',
  },
  tableFiltered: {
    en: 'The table on sheet {sheet} is filtered. Clear the filter first: writing through a filter would put values into wrong rows.',
    nb: 'Tabellen på arket {sheet} er filtrert. Fjern filteret først: skriving gjennom et filter ville gi verdier i feil rader.',
    nl: 'De tabel op blad {sheet} is gefilterd. Wis eerst het filter: schrijven door een filter zet waarden in verkeerde rijen.',
  },
  sheetProtected: {
    en: 'The sheet {sheet} is protected. Remove the protection and try again.',
    nb: 'Arket {sheet} er beskyttet. Fjern beskyttelsen og prøv igjen.',
    nl: 'Het blad {sheet} is beveiligd. Hef de beveiliging op en probeer het opnieuw.',
  },
  cellsBelowTable: {
    en: 'There is something below the table on sheet {sheet} ({address}). Move it away: new rows are written there.',
    nb: 'Det står noe under tabellen på arket {sheet} ({address}). Flytt det: nye rader skrives der.',
    nl: 'Onder de tabel op blad {sheet} staat iets ({address}). Verplaats het: daar komen nieuwe rijen.',
  },
  sheetFull: {
    en: 'The sheet {sheet} has no room for {rows} more rows. Nothing was written.',
    nb: 'Arket {sheet} har ikke plass til {rows} rader til. Ingenting ble skrevet.',
    nl: 'Op blad {sheet} is geen plaats voor nog {rows} rijen. Er is niets geschreven.',
  },
  tableDidNotGrow: {
    en: 'The table on sheet {sheet} did not take in the new rows. Read the workbook again before you go on.',
    nb: 'Tabellen på arket {sheet} tok ikke med de nye radene. Les arbeidsboken på nytt før du fortsetter.',
    nl: 'De tabel op blad {sheet} heeft de nieuwe rijen niet opgenomen. Lees de werkmap opnieuw voordat u verdergaat.',
  },
  valuesMissing: {
    en: 'Excel did not hand over all rows of the table {table}. Read the workbook again.',
    nb: 'Excel ga ikke fra seg alle radene i tabellen {table}. Les arbeidsboken på nytt.',
    nl: 'Excel gaf niet alle rijen van de tabel {table}. Lees de werkmap opnieuw.',
  },
  workbook1904: {
    en: 'This workbook counts its dates from 1904. Switch the 1904 date system off in the options of the workbook and check your dates.',
    nb: 'Denne arbeidsboken regner datoer fra 1904. Slå av 1904-datosystemet i alternativene for arbeidsboken, og kontroller datoene.',
    nl: 'Deze werkmap telt datums vanaf 1904. Schakel het 1904-datumsysteem uit in de opties van de werkmap en controleer uw datums.',
  },
} as const;
