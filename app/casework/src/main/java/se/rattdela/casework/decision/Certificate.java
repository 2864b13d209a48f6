package se.rattdela.casework.decision;

/** What the approver certifies before deciding. */
public enum Certificate {
  /** Frågaren är identifierad (on own initiative: mottagaren är rätt). */
  ASKER_IDENTIFIED,
  /** Inget mer än det begärda lämnas. */
  NOTHING_MORE,
  /** Lagstödet stämmer med lydelsen i dag. */
  LAW_VERSION,
  /** Skälen bär slutsatsen för varje uppgift. */
  REASONS_CARRY,
  /** Leveransen röjer inte skyddade uppgifter. */
  DELIVERY_SAFE
}
