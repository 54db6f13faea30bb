/** What the posting of documents and orders reports. */
export const documentResults = {
  documentPosted: {
    en: '{no} was posted as {posted}.',
    nb: '{no} ble bokført som {posted}.',
    nl: '{no} is geboekt als {posted}.',
  },
  journalLinesPosted: {
    en: '{count} journal lines were posted.',
    nb: '{count} kladdelinjer ble bokført.',
    nl: '{count} dagboekregels zijn geboekt.',
  },
  productionOrderCreated: {
    en: 'Production order {no} was created.',
    nb: 'Produksjonsordre {no} ble opprettet.',
    nl: 'Productieorder {no} is aangemaakt.',
  },
  productionOrderFinished: {
    en: 'Production order {no} was finished.',
    nb: 'Produksjonsordre {no} ble ferdigmeldt.',
    nl: 'Productieorder {no} is gereedgemeld.',
  },
} as const;
