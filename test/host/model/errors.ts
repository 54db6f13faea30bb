/**
 * What Excel answers when it refuses. Codes are Excel's own names (platform spec, section 5, item 18); texts are ours, because the
 * product must go by the code: Excel's texts are localised.
 */
const statuses: Record<string, number> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  Conflict: 409,
  GeneralException: 500,
  InsertDeleteConflict: 409,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
};

/** A refusal with Excel's code. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'HostError';
  }

  get httpStatus(): number {
    return statuses[this.code] ?? 400;
  }
}

/** A call that the host does not know: it fails loudly and says which (platform spec, section 3, "What a good host has"). */
export class NotImplementedByHost extends HostError {
  constructor(readonly member: string) {
    super('NotImplementedByTestHost', `The test host does not implement ${member}.`);
    this.name = 'NotImplementedByHost';
  }
}
