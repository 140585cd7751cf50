/** Over it the pages of this site tell each other, and the parts of one page, that the record has changed. */
export const RECORD_CHANNEL = 'crossmodal-record';
