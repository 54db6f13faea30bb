/** Refusals of cost adjustment. */
export const adjustmentRefusals = {
  itemOrCategoryFilter: {
    en: 'Item No. Filter and Item Category Filter cannot be used together. Clear one of them.',
    nb: 'Varenr.filter og Varekategorifilter kan ikke brukes samtidig. Tøm ett av dem.',
    nl: 'Artikelnr.-filter en Artikelcategoriefilter kunnen niet samen worden gebruikt. Maak een van beide leeg.',
  },
} as const;
