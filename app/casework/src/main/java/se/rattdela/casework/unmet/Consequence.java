package se.rattdela.casework.unmet;

/** What followed of it. Names are stored and reported: add, never rename. */
public enum Consequence {
  /** Ingen känd följd. */
  NONE_KNOWN,
  /** Insatsen eller beslutet blev försenat. */
  DELAYED,
  /** Insatsen blev inte av. */
  NOT_DONE,
  /** En felaktig utbetalning fortsatte. */
  WRONG_PAYMENT,
  /** Risken för någon bestod. */
  RISK_REMAINED
}
