/** PageLayout and the headers and footers of its pages: kept as they were set; the host prints nothing. */
import type { Sheet } from '../../model/sheet';
import { textArgument } from '../arguments';
import { fields, handle } from '../definition';
import type { ClassDefinition } from '../definition';

type Page = Sheet['page'];

const headerFooterClass: ClassDefinition<Page> = {
  name: 'HeaderFooter',
  scalars: fields<Page>('LeftHeader', 'CenterHeader', 'RightHeader', 'LeftFooter', 'CenterFooter', 'RightFooter'),
};

const headerFooterGroupClass: ClassDefinition<Page> = {
  name: 'HeaderFooterGroup',
  navigation: { DefaultForAllPages: (page) => handle(headerFooterClass, page) },
};

export const pageLayoutClass: ClassDefinition<Page> = {
  name: 'PageLayout',
  scalars: fields<Page>('Orientation', 'PaperSize', 'Zoom'),
  navigation: { HeadersFooters: (page) => handle(headerFooterGroupClass, page) },
  methods: {
    SetPrintTitleRows: (page, [rows]) => void (page.printTitleRows = textArgument(rows, 'printTitleRows')),
  },
};

export const pageClasses = [pageLayoutClass, headerFooterGroupClass, headerFooterClass];
